package io.masthead.domain.document.docx;

import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** How far the levels of one numbering have counted. */
final class NumberingCounter {
    private static final int LEVELS = 9;

    private final @Nullable Integer[] numbers = new @Nullable Integer[LEVELS];

    /** The level begins anew. */
    void restart(int level) {
        if (level >= 0 && level < LEVELS) {
            numbers[level] = null;
        }
    }

    /**
     * The next number of a level. The levels below it begin anew.
     *
     * @param start where a level begins
     * @param restarts the level, from 1, after which a level begins anew (ECMA-376-1, 17.9.10)
     */
    int next(int level, IntUnaryOperator start, IntFunction<@Nullable Integer> restarts) {
        for (int above = 0; above < level; above++) {
            if (numbers[above] == null) {
                numbers[above] = start.applyAsInt(above);
            }
        }
        for (int below = level + 1; below < LEVELS; below++) {
            Integer after = restarts.apply(below);
            if (after == null || (after > 0 && level < after)) {
                numbers[below] = null;
            }
        }
        Integer before = numbers[level];
        int number = before == null ? start.applyAsInt(level) : before + 1;
        numbers[level] = number;
        return number;
    }
}
