package io.masthead.pdf.linebreak;

/**
 * The room that the lines of a paragraph have (TeX's hsize and parindent), and how glue fills it. Lengths are in dots.
 *
 * @param width the width of the lines
 * @param firstLineIndent what the first line leaves free
 */
record ParagraphShape(float width, float firstLineIndent) {
    /** How far glue stretches at a ratio of 1, as a share of a space's width: as in Computer Modern, 1.67 of 3.33 pt. */
    static final float STRETCH = 0.5f;

    /**
     * How far it shrinks at -1: as in Computer Modern, 1.11 of 3.33 pt. With a fifth, 24.7 % of the sample's lines are
     * loose.
     */
    static final float SHRINK = 0.33f;

    /**
     * A line with less glue than this share of its width, or none, is judged as if it had so much: what its glue cannot
     * fill stays empty at its end, and of two such lines the fuller one is to win. About four
     * spaces of the text's measure.
     */
    private static final float LEAST_GLUE = 0.02f;

    /** A ratio below every limit: there is no glue that could shrink. */
    private static final float NO_GLUE = -1e6f;

    /**
     * How far a line's glue has to be adjusted: 0 where spaces keep their width, 1 and -1 where they are stretched and
     * shrunk to their limit (Knuth and Plass 1981, r). A paragraph's last line is not stretched.
     */
    float adjustmentRatio(ActiveNode start, Breakpoint end, boolean lastLine) {
        float shortfall = shortfall(start, end);
        float glue = end.glueBefore() - start.glueAtLineStart();
        if (shortfall < 0) {
            return glue > 0 ? shortfall / (glue * SHRINK) : NO_GLUE;
        }
        if (lastLine || shortfall == 0) {
            return 0;
        }
        return shortfall / (Math.max(glue, LEAST_GLUE * width) * STRETCH);
    }

    /** For an overfull line: below -1 by as many widths as it is too wide. */
    float overfullRatio(ActiveNode start, Breakpoint end) {
        return -1 - Math.max(0, -shortfall(start, end)) / width;
    }

    /** What the line at its natural width lacks; negative where it is too wide. */
    private float shortfall(ActiveNode start, Breakpoint end) {
        float indent = start.breakpoint() == null ? firstLineIndent : 0;
        float room = width - indent + start.leftProtrusion() + end.rightProtrusion();
        return room - (end.lineEnd() - start.lineStart());
    }
}
