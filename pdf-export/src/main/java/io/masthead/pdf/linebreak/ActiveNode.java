package io.masthead.pdf.linebreak;

import org.jspecify.annotations.Nullable;

/**
 * One way of breaking a paragraph up to a place.
 *
 * @param place where its last line ends; null at the paragraph's beginning
 * @param hyphens how many of its last lines end in a divided word
 * @param fitness how tight or loose its last line is, 0 to 3
 * @param cost what it has cost
 * @param before the way that it goes on from
 */
record ActiveNode(
        @Nullable Breakpoint place,
        int hyphens,
        int fitness,
        double cost,
        @Nullable ActiveNode before) {
    /** The only way to the paragraph's beginning. */
    static final ActiveNode BEGINNING = new ActiveNode(null, 0, FitnessClasses.NORMAL, 0, null);

    float start() {
        return place == null ? 0 : place.start();
    }

    float spaces() {
        return place == null ? 0 : place.spacesAfter();
    }

    float hangLeft() {
        return place == null ? 0 : place.hangLeft();
    }
}
