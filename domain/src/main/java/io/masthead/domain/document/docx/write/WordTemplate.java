package io.masthead.domain.document.docx.write;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a file looks and what it is written in.
 *
 * @param language the language of the text, a BCP 47 tag
 * @param textFace the family of the text
 * @param headingFace the family of headings and captions
 * @param colour of headings and links, as #rrggbb
 */
public record WordTemplate(String language, Face textFace, Face headingFace, String colour) {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    /** Refuses what is no colour. */
    public WordTemplate {
        if (!COLOUR.matcher(colour).matches()) {
            throw new IllegalArgumentException("The colour " + colour);
        }
    }

    /**
     * A family of faces.
     *
     * @param name as it is installed
     * @param otherwise what stands in for it where it is not
     */
    public record Face(String name, String otherwise, boolean hasSerifs) {}

    /** The colour as Word writes it. */
    String hex() {
        return colour.substring(1).toUpperCase(Locale.ROOT);
    }
}
