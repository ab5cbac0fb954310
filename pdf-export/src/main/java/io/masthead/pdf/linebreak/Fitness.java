package io.masthead.pdf.linebreak;

/** How tight or loose a line is (Knuth and Plass 1981, fitness classes; TeX: The Program, 817: tight to very loose). */
enum Fitness {
    TIGHT(0),
    NORMAL(1),
    LOOSE(2),
    VERY_LOOSE(3);

    /** Adjustment ratios that part the classes, as in Knuth and Plass 1981: half of what glue gives, and all of it. */
    private static final float HALF = 0.5f;

    private static final float FULL = 1;

    /** How many classes there are. */
    static final int COUNT = values().length;

    private final int index;

    Fitness(int index) {
        this.index = index;
    }

    /** From 0, the tightest, up. */
    int index() {
        return index;
    }

    /** The class of a line with this adjustment ratio. */
    static Fitness of(float ratio) {
        if (ratio < -HALF) {
            return TIGHT;
        }
        if (ratio <= HALF) {
            return NORMAL;
        }
        return ratio <= FULL ? LOOSE : VERY_LOOSE;
    }

    /** Whether lines of the two classes look uneven one below the other: a class or more lies between theirs. */
    boolean isIncompatibleWith(Fitness other) {
        return Math.abs(index - other.index) > 1;
    }
}
