package io.masthead.pdf.linebreak;

/**
 * What the lines of a paragraph have room for.
 *
 * @param width the width of the lines, in dots
 * @param indent what the first line leaves free, in dots
 */
record ParagraphShape(float width, float indent) {
    /** A ratio beyond every limit: there is no space that could shrink. */
    private static final float NO_SPACES = -1e6f;

    /** How far spaces give and take at a ratio of 1, as shares of their width. */
    private static final float STRETCH = 0.5f;

    static final float SHRINK = 0.33f;

    /**
     * A line of few spaces, or none, is judged as if it had this share of its measure in spaces: what these cannot fill
     * stays empty at its end, and less of that is better.
     */
    private static final float FEWEST_SPACES = 0.02f;

    /** For a line that stands out of the measure: below -1 by as many measures as it stands out. */
    float overfull(ActiveNode way, Breakpoint place) {
        return -1 - Math.max(0, -lacking(way, place)) / width;
    }

    private float lacking(ActiveNode way, Breakpoint place) {
        float room = width - (way.place() == null ? indent : 0) + way.hangLeft() + place.hangRight();
        return room - (place.end() - way.start());
    }

    /** 0 where a line's spaces keep their width, 1 where they are stretched and -1 where they are shrunk to their limit. */
    float ratio(ActiveNode way, Breakpoint place, boolean end) {
        float lacking = lacking(way, place);
        float spaces = place.spacesBefore() - way.spaces();
        if (lacking < 0) {
            return spaces > 0 ? lacking / (spaces * SHRINK) : NO_SPACES;
        }
        if (end || lacking == 0) {
            return 0;
        }
        return lacking / (Math.max(spaces, FEWEST_SPACES * width) * STRETCH);
    }
}
