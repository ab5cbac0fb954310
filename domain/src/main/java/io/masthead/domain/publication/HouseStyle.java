package io.masthead.domain.publication;

import org.jspecify.annotations.Nullable;

/**
 * How a publication's pages look: a design, and what a publisher may change of it.
 *
 * @param design the design that the rest varies
 * @param colour headings, links, rules and fields with white text, as #rrggbb
 * @param accent numerals and ornaments, as #rrggbb; small letters too in a column, large ones alone in a magazine
 * @param textFace the family that sets the text
 * @param headingFace the family that sets headings, heads and captions
 * @param margins the page's margins
 * @param numbering how sections are numbered
 * @param opening where a section begins; the first one begins a page in any case
 * @param logo the key of the logo among the manuscript's pictures; null where there is none
 * @param attached whether an edition's file carries its manuscript, as JSON
 */
public record HouseStyle(
        Design design,
        String colour,
        String accent,
        TypeFamily textFace,
        TypeFamily headingFace,
        Margins margins,
        Numbering numbering,
        Opening opening,
        @Nullable String logo,
        boolean attached) {

    /** A style whose editions carry no manuscript. */
    public HouseStyle(
            Design design,
            String colour,
            String accent,
            TypeFamily textFace,
            TypeFamily headingFace,
            Margins margins,
            Numbering numbering,
            Opening opening,
            @Nullable String logo) {
        this(design, colour, accent, textFace, headingFace, margins, numbering, opening, logo, false);
    }

    /** A complete design of cover, contents and pages. */
    public enum Design {
        /** One quiet column; sections run on. */
        COLUMN,
        /** A magazine: a cover picture, coloured openers, figures across the measure. */
        MAGAZINE
    }

    /** The families that are shipped. */
    public enum TypeFamily {
        SOURCE_SERIF,
        INTER
    }

    /** How sections are numbered. */
    public enum Numbering {
        ROMAN,
        ARABIC,
        NONE
    }

    /** Where a section begins. */
    public enum Opening {
        RUNNING_ON,
        NEW_PAGE
    }

    /**
     * A page's margins.
     *
     * @param top in mm
     * @param right in mm
     * @param bottom in mm
     * @param left in mm
     */
    public record Margins(int top, int right, int bottom, int left) {}

    private static final HouseStyle COLUMN = new HouseStyle(
            Design.COLUMN,
            "#0b3c5d",
            "#8a6414",
            TypeFamily.SOURCE_SERIF,
            TypeFamily.INTER,
            new Margins(23, 25, 24, 25),
            Numbering.ROMAN,
            Opening.RUNNING_ON,
            null);

    private static final HouseStyle MAGAZINE = new HouseStyle(
            Design.MAGAZINE,
            "#15414e",
            "#cf5228",
            TypeFamily.SOURCE_SERIF,
            TypeFamily.INTER,
            new Margins(28, 22, 28, 52),
            Numbering.ARABIC,
            Opening.NEW_PAGE,
            null);

    /** The quiet single column with the usual values. */
    public static HouseStyle column() {
        return COLUMN;
    }

    /** The magazine with the usual values. */
    public static HouseStyle magazine() {
        return MAGAZINE;
    }

    /** The design with its usual values. */
    public static HouseStyle usual(Design design) {
        return switch (design) {
            case COLUMN -> COLUMN;
            case MAGAZINE -> MAGAZINE;
        };
    }

    /** The same with a logo; null for none. */
    public HouseStyle withLogo(@Nullable String key) {
        return new HouseStyle(
                design, colour, accent, textFace, headingFace, margins, numbering, opening, key, attached);
    }

    /** The same, with the manuscript in an edition's file or without. */
    public HouseStyle withManuscript(boolean wanted) {
        return new HouseStyle(design, colour, accent, textFace, headingFace, margins, numbering, opening, logo, wanted);
    }
}
