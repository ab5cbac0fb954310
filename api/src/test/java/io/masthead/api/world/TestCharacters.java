package io.masthead.api.world;

import io.masthead.domain.check.text.PrintedCharacters;
import jakarta.enterprise.context.ApplicationScoped;

/** Prints everything but pictographs: the API's module does not know the real fonts. */
@ApplicationScoped
class TestCharacters implements PrintedCharacters {

    private static final int FIRST_PICTOGRAPH = 0x1F300;

    @Override
    public boolean shows(String text, int at) {
        return text.codePointAt(at) < FIRST_PICTOGRAPH;
    }
}
