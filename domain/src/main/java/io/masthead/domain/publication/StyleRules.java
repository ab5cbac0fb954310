package io.masthead.domain.publication;

import io.masthead.domain.publication.HouseStyle.Design;
import io.masthead.domain.publication.HouseStyle.Margins;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.ReasonCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a house style may be: colours that can be read, and lines that are neither too short nor too long. */
final class StyleRules {

    /** For text of any size (WCAG 2.2, 1.4.3). */
    private static final double FOR_TEXT = 4.5;
    /** For large letters and ornaments (WCAG 2.2, 1.4.3 and 1.4.11). */
    private static final double FOR_LARGE = 3;

    private static final int PAGE_WIDTH = 210;
    private static final int SHORTEST_LINE = 90;
    private static final int LONGEST_LINE = 160;
    private static final int SMALLEST_MARGIN = 12;
    private static final int LARGEST_MARGIN = 80;

    private final List<Reason> problems = new ArrayList<>();

    private StyleRules() {}

    /** Every field that is wrong, as style.FIELD. */
    static List<Reason> problems(HouseStyle style) {
        var rules = new StyleRules();
        rules.needed("design", style.design());
        rules.needed("textFace", style.textFace());
        rules.needed("headingFace", style.headingFace());
        rules.needed("numbering", style.numbering());
        rules.needed("opening", style.opening());
        rules.colour("colour", style.colour(), FOR_TEXT);
        rules.colour("accent", style.accent(), style.design() == Design.MAGAZINE ? FOR_LARGE : FOR_TEXT);
        rules.margins(style.margins());
        return rules.problems;
    }

    private void needed(String field, @Nullable Object value) {
        if (value == null) {
            add(GeneralReason.MISSING, field);
        }
    }

    /** A column sets small print in its accent; a magazine only large numerals and rules. */
    private void colour(String field, @Nullable String colour, double needed) {
        var written = Objects.requireNonNullElse(colour, "");
        if (!Contrast.isColour(written)) {
            add(PublicationReason.NOT_A_COLOUR, field, written);
            return;
        }
        double ratio = Contrast.onWhite(written);
        if (ratio < needed) {
            add(PublicationReason.LOW_CONTRAST, field, written, Contrast.words(ratio), Contrast.words(needed));
        }
    }

    private void margins(@Nullable Margins margins) {
        if (margins == null) {
            add(GeneralReason.MISSING, "margins");
            return;
        }
        var each = IntStream.of(margins.top(), margins.right(), margins.bottom(), margins.left());
        if (each.anyMatch(margin -> margin < SMALLEST_MARGIN || margin > LARGEST_MARGIN)) {
            add(PublicationReason.MARGIN_OUT_OF_RANGE, "margins", mm(SMALLEST_MARGIN), mm(LARGEST_MARGIN));
            return;
        }
        int line = PAGE_WIDTH - margins.left() - margins.right();
        if (line < SHORTEST_LINE || line > LONGEST_LINE) {
            add(PublicationReason.MEASURE_OUT_OF_RANGE, "margins", mm(line), mm(SHORTEST_LINE), mm(LONGEST_LINE));
        }
    }

    private static String mm(int length) {
        return String.valueOf(length);
    }

    private void add(ReasonCode code, String field, String... arguments) {
        problems.add(Reason.ofField(code, "style." + field, arguments));
    }
}
