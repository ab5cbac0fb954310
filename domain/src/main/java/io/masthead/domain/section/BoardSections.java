package io.masthead.domain.section;

import java.time.YearMonth;
import java.util.List;

/** The sections of an issue with all that its board shows of them: issue, people, round and decisions. */
public final class BoardSections {

    private BoardSections() {}

    /**
     * Those of the issue at that address in running order, in one query; empty where it has none, or there is no such issue.
     * Two collections are fetched at once, both short: a section has a few reviewers, and its round a few decisions.
     */
    public static List<Section> at(String publication, YearMonth period) {
        return Section.list("""
                from Section s join fetch s.issue i join fetch i.publication p left join fetch s.assignment.editor
                left join fetch s.assignment.reviewers left join fetch s.review.round r left join fetch r.decisions
                left join fetch s.review.approvedIn
                where p.slug = ?1 and i.holdsPeriod = ?2 and s.dropped = false order by s.place""", publication, period);
    }
}
