package io.masthead.domain.section;

import io.masthead.domain.issue.Issue;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.ResourceKind;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The queries behind the finders of {@link Section}: each fetches what its callers read, so that none asks row by row. */
final class SectionQueries {

    private SectionQueries() {}

    static Section withId(UUID id) {
        return Section.<Section>find("""
                        from Section s join fetch s.issue i join fetch i.publication join fetch s.head.revision
                        left join fetch s.review.round where s.id = ?1 and s.dropped = false
                        and i.state <> io.masthead.domain.issue.IssueState.DISCARDED""", id)
                .firstResultOptional()
                .orElseThrow(() -> Refused.unknown(ResourceKind.SECTION));
    }

    static void count(UUID id, String contentHash, int openFindings) {
        Section.update(
                "head.countedHash = ?1, head.openFindings = ?2 where id = ?3 and head.contentHash = ?1",
                contentHash,
                openFindings,
                id);
    }

    static List<Section> of(Issue issue) {
        return Section.list("""
                from Section s left join fetch s.assignment.editor
                left join fetch s.review.round left join fetch s.review.approvedIn
                where s.issue = ?1 and s.dropped = false order by s.place""", issue);
    }

    static Map<UUID, List<Section>> of(List<Issue> issues) {
        return Section.<Section>find("""
                        from Section s left join fetch s.review.approvedIn
                        where s.issue in ?1 and s.dropped = false order by s.place""", issues).stream()
                .collect(Collectors.groupingBy(section -> section.issue().id()));
    }
}
