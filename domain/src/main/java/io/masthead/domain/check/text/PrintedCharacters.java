package io.masthead.domain.check.text;

/** Which characters can be printed. What sets the pages knows it. */
@FunctionalInterface
public interface PrintedCharacters {

    /** Whether the character at that index has a glyph, a mark together with its letter; text is in NFC. */
    boolean shows(String text, int at);
}
