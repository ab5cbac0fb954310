package io.masthead.domain.intake;

import io.masthead.domain.document.docx.UnreadableWordFile;
import io.masthead.domain.intake.text.UnreadableBulletin;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.ReasonCode;

/** Why a file cannot be read in. */
public enum IntakeReason implements ReasonCode {
    FILE_EMPTY(Kind.FIELDS),
    FILE_WITH_TOO_MANY_LINES(Kind.FIELDS),
    FILE_WITH_TOO_MUCH_MARKUP(Kind.FIELDS),
    FILE_NOT_TEXT(Kind.FIELDS),
    FILE_NOT_UTF8(Kind.FIELDS),
    FILE_NOT_A_BULLETIN(Kind.FIELDS),
    FILE_IS_PDF(Kind.FIELDS),
    FILE_IS_RTF(Kind.FIELDS),
    FILE_IS_OLD_WORD(Kind.FIELDS),
    FILE_IS_OPEN_DOCUMENT(Kind.FIELDS),
    FILE_IS_PICTURE(Kind.FIELDS),
    FILE_IS_WEB_ARCHIVE(Kind.FIELDS),
    FILE_NOT_WORD(Kind.FIELDS),
    FILE_HAS_MACROS(Kind.FIELDS),
    FILE_BROKEN(Kind.FIELDS),
    FILE_UNPACKS_TOO_LARGE(Kind.FIELDS),
    FILE_WITH_TOO_MANY_PARTS(Kind.FIELDS),
    FILE_WITH_SUSPICIOUS_PART(Kind.FIELDS),
    FILE_WITH_DOCUMENT_TYPE(Kind.FIELDS),
    FILE_WITH_TOO_MUCH_TEXT(Kind.FIELDS),
    TOO_MANY_PICTURES(Kind.FIELDS),
    CHANGES_UNKNOWN(Kind.FIELDS);

    private final Kind kind;

    IntakeReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** The reason of a Word file that could not be read. */
    static ReasonCode of(UnreadableWordFile.Cause cause) {
        return switch (cause) {
            case NOT_WORD -> FILE_NOT_WORD;
            case OLD_OR_ENCRYPTED -> FILE_IS_OLD_WORD;
            case MACROS -> FILE_HAS_MACROS;
            case BROKEN -> FILE_BROKEN;
            case TOO_LARGE -> GeneralReason.TOO_LARGE;
            case UNPACKS_TOO_LARGE -> FILE_UNPACKS_TOO_LARGE;
            case TOO_MANY_PARTS -> FILE_WITH_TOO_MANY_PARTS;
            case SUSPICIOUS_PART -> FILE_WITH_SUSPICIOUS_PART;
            case TOO_DEEP -> FILE_WITH_TOO_MUCH_MARKUP;
            case DOCUMENT_TYPE -> FILE_WITH_DOCUMENT_TYPE;
            case TOO_MUCH_TEXT -> FILE_WITH_TOO_MUCH_TEXT;
        };
    }

    /** The reason of a file that could not be read. */
    static ReasonCode of(UnreadableBulletin.Cause cause) {
        return switch (cause) {
            case EMPTY -> FILE_EMPTY;
            case TOO_LARGE -> GeneralReason.TOO_LARGE;
            case TOO_MANY_LINES -> FILE_WITH_TOO_MANY_LINES;
            case TOO_MANY_TAGS, TOO_DEEP -> FILE_WITH_TOO_MUCH_MARKUP;
            case BINARY -> FILE_NOT_TEXT;
            case NOT_UTF8 -> FILE_NOT_UTF8;
            case NOT_A_BULLETIN -> FILE_NOT_A_BULLETIN;
        };
    }
}
