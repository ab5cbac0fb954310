package io.masthead.web.issue;

import io.masthead.domain.issue.Issue;
import io.masthead.domain.issue.IssueState;
import io.masthead.web.layout.Dates;

/**
 * What stands above every page of an issue.
 *
 * @param path the board's address
 * @param period the month, written out
 * @param month the month as an address has it
 * @param correction whether it is in production again after an edition
 * @param version what a change of the issue is based on
 */
public record PageHeader(
        String path,
        String publication,
        String period,
        String month,
        String title,
        String state,
        int editions,
        boolean correction,
        boolean publishing,
        int version) {

    public static PageHeader of(Issue issue, Dates dates) {
        return new PageHeader(
                IssueUrls.of(issue),
                issue.publication().title(),
                dates.month(issue.period()),
                issue.period().toString(),
                issue.title(),
                issue.state().name(),
                issue.editions(),
                issue.editions() > 0 && issue.state() == IssueState.IN_PRODUCTION,
                issue.publishJob() != null,
                issue.version());
    }

    /** Whether nothing of it is in production. */
    public boolean published() {
        return state.equals("PUBLISHED");
    }
}
