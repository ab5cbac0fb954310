package io.masthead.web.publication;

import io.masthead.web.layout.Attempt;
import java.util.List;

/**
 * Pages in settings that are not saved yet.
 *
 * @param pages what is shown; empty where nothing can be
 * @param attempt why nothing can be shown
 */
public record Preview(List<Leaf> pages, Attempt attempt) {

    static final String FORM = "settings";

    /** None was asked for yet. */
    static final Preview NONE = new Preview(List.of(), Attempt.NONE);

    /** One page: what it is, and its picture. */
    public record Leaf(String what, String address) {}
}
