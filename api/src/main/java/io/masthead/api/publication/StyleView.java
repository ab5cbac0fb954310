package io.masthead.api.publication;

import io.masthead.domain.publication.HouseStyle;

/**
 * How a publication's pages look.
 *
 * @param design COLUMN or MAGAZINE
 * @param colour headings, links and fields, as #rrggbb
 * @param accent numerals and ornaments, as #rrggbb
 * @param textFace SOURCE_SERIF or INTER
 * @param headingFace SOURCE_SERIF or INTER
 * @param margins the page's margins
 * @param numbering ROMAN, ARABIC or NONE
 * @param opening RUNNING_ON or NEW_PAGE
 * @param attached whether an edition's file carries its manuscript
 */
public record StyleView(
        String design,
        String colour,
        String accent,
        String textFace,
        String headingFace,
        MarginsView margins,
        String numbering,
        String opening,
        boolean attached) {

    static StyleView of(HouseStyle style) {
        var margins = style.margins();
        return new StyleView(
                style.design().name(),
                style.colour(),
                style.accent(),
                style.textFace().name(),
                style.headingFace().name(),
                new MarginsView(margins.top(), margins.right(), margins.bottom(), margins.left()),
                style.numbering().name(),
                style.opening().name(),
                style.attached());
    }

    /**
     * The page's margins.
     *
     * @param top in mm
     * @param right in mm
     * @param bottom in mm
     * @param left in mm
     */
    public record MarginsView(int top, int right, int bottom, int left) {}
}
