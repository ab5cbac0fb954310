package io.masthead.domain.section;

/** What a move can ask for. */
public enum MoveField {
    /** A whole text: title, byline and body. */
    TEXT("body"),
    /** What a revision is about, for the history. */
    NOTE("note"),
    /** The number of the newest revision, as the person saw it. */
    REVISION("revision"),
    /** The number of an older revision. */
    OLD_REVISION("revision"),
    /** Words for whoever reads on. */
    COMMENT("comment"),
    /** Words that say why something ends. */
    REASON("reason"),
    /** Somebody whom the open review names. */
    PERSON("person"),
    /** Who decides instead. */
    REPLACEMENT("replacement");

    private final String label;

    MoveField(String label) {
        this.label = label;
    }

    /** The name of the field that holds it, in forms and in the API. */
    public String label() {
        return label;
    }

    /** Whether it holds the words that go with a move: its comment, reason or note. */
    public boolean isWords() {
        return this == COMMENT || this == REASON || this == NOTE;
    }
}
