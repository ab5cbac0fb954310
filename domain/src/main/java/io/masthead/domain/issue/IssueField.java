package io.masthead.domain.issue;

import java.util.Locale;

/** What a move of an issue can ask for. */
public enum IssueField {
    /** A month that no other issue of the publication has. */
    PERIOD,
    /** The issue's or the section's own title. */
    TITLE,
    /** A text file to be read in. */
    FILE,
    /** Words that say why. */
    REASON;

    /** The name of the field that holds it, in forms and in the API. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
