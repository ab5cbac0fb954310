package io.masthead.pdf.linebreak;

import org.jspecify.annotations.Nullable;

/**
 * The best way found to break a paragraph up to a breakpoint, from which a line may still begin (Knuth and Plass 1981).
 *
 * @param breakpoint where the last line so far ends; null at the paragraph's beginning
 * @param hyphens how many of the last lines in a row end in a hyphenated word
 * @param fitness the class of the last line
 * @param totalDemerits what all lines up to here have
 * @param previous the node at which the last line begins; null at the paragraph's beginning
 */
record ActiveNode(
        @Nullable Breakpoint breakpoint,
        int hyphens,
        Fitness fitness,
        double totalDemerits,
        @Nullable ActiveNode previous) {

    /** The paragraph's beginning: the only node that no line leads to. */
    static final ActiveNode BEGINNING = new ActiveNode(null, 0, Fitness.NORMAL, 0, null);

    /** Where the next line's first glyph begins. */
    float lineStart() {
        return breakpoint == null ? 0 : breakpoint.nextLineStart();
    }

    /** The glue up to there. */
    float glueAtLineStart() {
        return breakpoint == null ? 0 : breakpoint.glueAfter();
    }

    /** How far the next line's first character may protrude. */
    float leftProtrusion() {
        return breakpoint == null ? 0 : breakpoint.leftProtrusion();
    }
}
