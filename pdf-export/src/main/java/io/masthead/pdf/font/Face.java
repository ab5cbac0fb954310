package io.masthead.pdf.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Stream;

/** The font faces that are shipped. Source Serif 4 sets the text, Inter the headings and what Source Serif lacks. */
@SuppressWarnings("ImmutableEnumChecker") // bytes and outlines are read once and never written
public enum Face {
    SERIF("Source Serif", false, false, "SourceSerif4_400Regular.ttf"),
    SERIF_ITALIC("Source Serif", false, true, "SourceSerif4_400Regular_Italic.ttf"),
    SERIF_BOLD("Source Serif", true, false, "SourceSerif4_600SemiBold.ttf"),
    SERIF_BOLD_ITALIC("Source Serif", true, true, "SourceSerif4_600SemiBold_Italic.ttf"),
    SANS("Inter", false, false, "Inter_400Regular.ttf"),
    SANS_BOLD("Inter", true, false, "Inter_600SemiBold.ttf");

    private final String family;
    private final boolean bold;
    private final boolean italic;
    private final String file;
    private final byte[] bytes;
    private final Font font;

    Face(String family, boolean bold, boolean italic, String file) {
        this.family = family;
        this.bold = bold;
        this.italic = italic;
        this.file = file;
        this.bytes = read(file);
        this.font = open(bytes);
    }

    /** The nearest face: Inter has no italic, so an italic asked of it is upright. */
    public static Face of(String family, boolean bold, boolean italic) {
        if (family.equals(SANS.family)) {
            return bold ? SANS_BOLD : SANS;
        }
        if (bold) {
            return italic ? SERIF_BOLD_ITALIC : SERIF_BOLD;
        }
        return italic ? SERIF_ITALIC : SERIF;
    }

    /** Whether every face of Source Serif can draw the code point. */
    public static boolean serifShows(int codePoint) {
        return FontCoverage.SERIF.shows(codePoint);
    }

    /** Whether every face of Inter can draw the code point. */
    public static boolean sansShows(int codePoint) {
        return FontCoverage.SANS.shows(codePoint);
    }

    /** The shipped files, face by face. */
    public static Stream<byte[]> files() {
        return Arrays.stream(values()).map(face -> face.bytes.clone());
    }

    boolean bold() {
        return bold;
    }

    boolean italic() {
        return italic;
    }

    String file() {
        return file;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The outlines at one unit an em. */
    Font font() {
        return font;
    }

    private static byte[] read(String file) {
        try (InputStream in = Face.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The font " + file + " is missing from the build.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Font open(byte[] bytes) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException("A shipped font cannot be read.", e);
        }
    }
}
