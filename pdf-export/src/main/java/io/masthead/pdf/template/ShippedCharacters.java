package io.masthead.pdf.template;

import io.masthead.domain.check.text.PrintedCharacters;
import jakarta.enterprise.context.ApplicationScoped;

/** The characters that pages can show, for checks of a text before it is typeset. */
@ApplicationScoped
public class ShippedCharacters implements PrintedCharacters {

    /** What is never seen is left out of print, see {@link NfcText}. */
    @Override
    public boolean shows(String text, int at) {
        return Character.getType(text.codePointAt(at)) == Character.FORMAT || GlyphCoverage.shows(text, at);
    }
}
