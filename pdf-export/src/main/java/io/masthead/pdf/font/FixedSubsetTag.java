package io.masthead.pdf.font;

import java.security.SecureRandom;

/**
 * The tag before the name of an embedded font subset (ISO 32000-1, 9.6.4): six letters that the library draws at random.
 * Here they are fixed for each face, so that a file's bytes do not depend on chance.
 */
final class FixedSubsetTag extends SecureRandom {
    private static final long serialVersionUID = 1L;
    private static final int LETTERS = 26;

    private final double letter;

    FixedSubsetTag(String file) {
        letter = (Math.floorMod(file.hashCode(), LETTERS) + 0.5) / LETTERS;
    }

    @Override
    public double nextDouble() {
        return letter;
    }
}
