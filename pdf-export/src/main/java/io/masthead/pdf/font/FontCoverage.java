package io.masthead.pdf.font;

import java.awt.Font;
import java.util.List;

/**
 * Which characters every face of a family can draw. Asked for each character of each text, so what a font has answered is
 * kept; two threads that ask for the first time get the same answer.
 */
final class FontCoverage {
    static final FontCoverage SERIF =
            new FontCoverage(Face.SERIF, Face.SERIF_ITALIC, Face.SERIF_BOLD, Face.SERIF_BOLD_ITALIC);
    static final FontCoverage SANS = new FontCoverage(Face.SANS, Face.SANS_BOLD);

    private static final int REMEMBERED = Character.MAX_VALUE + 1;
    private static final byte YES = 1;
    private static final byte NO = 2;

    private final List<Font> fonts;
    private final byte[] answers = new byte[REMEMBERED];

    private FontCoverage(Face... faces) {
        fonts = List.of(faces).stream().map(Face::font).toList();
    }

    boolean shows(int codePoint) {
        if (codePoint >= REMEMBERED) {
            return ask(codePoint);
        }
        if (answers[codePoint] == 0) {
            answers[codePoint] = ask(codePoint) ? YES : NO;
        }
        return answers[codePoint] == YES;
    }

    private boolean ask(int codePoint) {
        return fonts.stream().allMatch(font -> font.canDisplay(codePoint));
    }
}
