package io.masthead.domain.check;

import io.masthead.domain.event.Subject;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.issue.IssueState;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.section.PictureUse;
import io.masthead.domain.section.Section;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Counts what checks find in the texts of issues in production and nobody lets stand. */
@ApplicationScoped
class FindingCounts {

    /** A house that plans without ever publishing sees no count beside what is beyond it. */
    private static final int MOST_ISSUES = 100;

    /** A date is some day of the world for two. */
    private static final int DAYS_OF_A_DATE = 2;

    @Inject
    TextChecks checks;

    /** How many findings are open in a text with that hash. */
    record Count(UUID section, String contentHash, int open) {}

    /** What has to be counted after something happened to that: a section, an issue, a publication's settings, or a picture. */
    @Transactional
    List<Subject> within(Subject subject) {
        return switch (subject.kind()) {
            case "section", "issue" -> List.of(subject);
            case "publication" -> subjects(Issue.inProduction(subject.id(), MOST_ISSUES));
            case "asset" ->
                PictureUse.inProduction(UUID.fromString(subject.id())).stream()
                        .map(Subject::section)
                        .toList();
            default -> List.of();
        };
    }

    /** The newest issues in production. */
    @Transactional
    List<Subject> inProduction() {
        return subjects(Issue.inProduction(MOST_ISSUES));
    }

    /** The sections with a picture whose right has ended lately: in some time zone that day has just begun. */
    @Transactional
    List<Subject> ofEndedRights(LocalDate today) {
        return PictureUse.inProduction(today.minusDays(DAYS_OF_A_DATE), today).stream()
                .map(Subject::section)
                .toList();
    }

    private static List<Subject> subjects(List<UUID> issues) {
        return issues.stream().map(Subject::issue).toList();
    }

    /** The counts that differ from what is known; reads alone. Of what is gone or printed nothing is counted. */
    @Transactional
    List<Count> changed(Subject subject) {
        var id = UUID.fromString(subject.id());
        try {
            return subject.kind().equals("section") ? ofSection(Section.withId(id)) : ofIssue(Issue.withId(id));
        } catch (Refused gone) {
            return List.of();
        }
    }

    private List<Count> ofSection(Section section) {
        return isCounted(section.issue()) ? changed(List.of(section), checks.of(section)) : List.of();
    }

    private List<Count> ofIssue(Issue issue) {
        return isCounted(issue) ? changed(Section.of(issue), checks.of(issue)) : List.of();
    }

    private static boolean isCounted(Issue issue) {
        return issue.state() == IssueState.IN_PRODUCTION;
    }

    private static List<Count> changed(List<Section> sections, List<CheckedFinding> found) {
        return sections.stream()
                .filter(section -> !Objects.equals(section.openFindings(), open(section, found)))
                .map(section -> new Count(section.id(), section.contentHash(), open(section, found)))
                .toList();
    }

    private static int open(Section section, List<CheckedFinding> found) {
        return (int) found.stream()
                .filter(it -> it.waiver() == null && it.section().id().equals(section.id()))
                .count();
    }

    /** One section in one short transaction, so that nobody who saves waits for two. */
    @Transactional
    void store(Count count) {
        Section.count(count.section(), count.contentHash(), count.open());
    }
}
