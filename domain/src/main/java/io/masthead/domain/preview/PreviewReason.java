package io.masthead.domain.preview;

import io.masthead.domain.refusal.ReasonCode;

/** Why there is no page to be seen. */
public enum PreviewReason implements ReasonCode {
    /** Nothing of the text would be printed. */
    NOTHING_TO_PRINT,
    /** The pages cannot be made; why, is said by the typesetter. */
    NO_PAGES,
    /** The same person has asked for a newer page. */
    PAGE_SUPERSEDED;

    @Override
    public Kind kind() {
        return Kind.STATE;
    }
}
