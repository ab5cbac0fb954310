package io.masthead.web.issue;

import io.masthead.domain.issue.Issue;

/** The addresses of an issue's pages. */
public final class IssueUrls {

    private IssueUrls() {}

    /** Of its board. */
    public static String of(Issue issue) {
        return of(issue.publication().slug(), issue.period().toString());
    }

    public static String of(String publication, String period) {
        return "/issues/" + publication + "/" + period;
    }
}
