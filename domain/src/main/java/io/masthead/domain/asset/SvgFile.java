package io.masthead.domain.asset;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells a drawing in SVG from other files, so that its refusal can say what to do. Nothing of it is read. */
final class SvgFile {

    /** A declaration, a document type and comments stand before the drawing. */
    private static final int LOOKED_AT = 2000;

    private SvgFile() {}

    static boolean isSvg(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .toLowerCase(Locale.ROOT);
        int first = start.indexOf('<');
        return first >= 0 && first <= 4 && start.contains("<svg");
    }
}
