package io.masthead.web.issue;

import io.masthead.domain.issue.Issue;

/** Where an issue's board is. */
public final class Boards {

    private Boards() {}

    public static String of(Issue issue) {
        return of(issue.publication().slug(), issue.period().toString());
    }

    static String of(String publication, String period) {
        return "/issues/" + publication + "/" + period;
    }
}
