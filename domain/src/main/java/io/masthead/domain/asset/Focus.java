package io.masthead.domain.asset;

import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * What one looks at in a picture: where it is cut to a square, this point stays within.
 *
 * @param x from the left, in per cent of the width
 * @param y from the top, in per cent of the height
 */
public record Focus(int x, int y) {

    /** The middle, where nobody said anything else. */
    public static final Focus CENTRE = new Focus(50, 50);

    private static final int WHOLE = 100;

    /** What is wrong with it, under the names that the form's fields have. */
    List<Reason> problems() {
        var problems = new ArrayList<Reason>();
        check(problems, "focusX", x);
        check(problems, "focusY", y);
        return problems;
    }

    private static void check(List<Reason> problems, String field, int percent) {
        if (percent < 0 || percent > WHOLE) {
            problems.add(Reason.ofField(GeneralReason.OUT_OF_RANGE, field, "0", String.valueOf(WHOLE)));
        }
    }
}
