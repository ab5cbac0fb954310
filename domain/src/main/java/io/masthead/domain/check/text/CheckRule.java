package io.masthead.domain.check.text;

import java.util.Locale;

/** What is looked for in a text while it is written. The sentence of each stands in the bundle {@code findings}. */
public enum CheckRule {
    /** A picture that says nothing to who cannot see it. */
    IMAGE_WITHOUT_ALTERNATIVE(Severity.ERROR),
    /** A first heading that is not of the top level. */
    FIRST_HEADING_TOO_DEEP(Severity.ERROR),
    /** A heading more than one level below the one before. */
    SKIPPED_HEADING_LEVEL(Severity.ERROR),
    /** A character that no shipped font has: nothing is published with it. */
    MISSING_GLYPH(Severity.ERROR),
    /** A link to a place that is not in the section: nothing is published with it. */
    DEAD_LINK(Severity.ERROR),
    /** A picture of which the right to use has ended. */
    PICTURE_RIGHT_ENDED(Severity.WARNING),
    /** A table of which no cell is a header. */
    TABLE_WITHOUT_HEADER(Severity.WARNING),
    /** A link whose words do not say where it leads. */
    VAGUE_LINK(Severity.WARNING),
    /** A link whose words are its address. */
    BARE_ADDRESS(Severity.WARNING),
    /** Paragraphs that begin with a typed number or bullet, in place of a list. */
    TYPED_LIST(Severity.WARNING),
    /** A variant of a name that the publication spells in another way. */
    UNAPPROVED_SPELLING(Severity.WARNING),
    /** A day that its month does not have. */
    NO_SUCH_DATE(Severity.WARNING),
    /** A day of the week that is not the date's. */
    WRONG_WEEKDAY(Severity.WARNING),
    /** The period of the issue before where this one's is meant. */
    LAST_PERIOD(Severity.WARNING),
    /** What somebody typed to be filled in later. */
    PLACEHOLDER(Severity.WARNING),
    /** A table, figure or section that is referred to and is not there. */
    DEAD_REFERENCE(Severity.WARNING),
    /** More words than the assignment asks for. */
    TOO_LONG(Severity.WARNING),
    /** A paragraph that stood in the issue before, word for word. */
    REPEATED_PASSAGE(Severity.HINT),
    /** A large number that is not grouped as the publication groups them. */
    THOUSANDS_SEPARATOR(Severity.HINT),
    /** Another decimal sign than the publication's. */
    DECIMAL_SIGN(Severity.HINT),
    /** Per cent in another way than the publication writes it. */
    PER_CENT(Severity.HINT),
    /** A range of numbers with a hyphen in place of an en dash. */
    RANGE_DASH(Severity.HINT),
    /** Day and month in another order than the publication's. */
    DATE_ORDER(Severity.HINT);

    private final Severity severity;

    CheckRule(Severity severity) {
        this.severity = severity;
    }

    /** How much a finding of it matters. */
    public Severity severity() {
        return severity;
    }

    /** Whether a finding of it may be waived with a reason. */
    public boolean waivable() {
        return severity != Severity.ERROR;
    }

    /** The name for pages: {@code wrong-weekday}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
