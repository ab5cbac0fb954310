package io.masthead.web.preview;

import io.masthead.domain.language.RomanNumerals;
import io.masthead.domain.preview.PageImpact;
import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says in one sentence what a text does to the pages of its issue. */
record ImpactSentence(PreviewMessages words, Locale locale) {

    /** So many sections are named; of the others it is said how many they are. */
    private static final int NAMED = 3;

    String of(@Nullable PageImpact impact) {
        if (impact == null) {
            return words.impact_unknown();
        }
        var parts = new ArrayList<String>();
        impact.moved().stream()
                .limit(NAMED)
                .map(it -> words.moves(RomanNumerals.roman(it.section().place()), it.from(), it.to()))
                .forEach(parts::add);
        int unnamed = impact.moved().size() - NAMED;
        if (unnamed > 0) {
            parts.add(unnamed == 1 ? words.another_moves() : words.others_move(unnamed));
        }
        if (impact.more() != 0) {
            parts.add(pages(impact.more()));
        }
        return parts.isEmpty() ? words.nothing_moves() : sentence(String.join("; ", parts));
    }

    private String pages(int more) {
        return switch (more) {
            case 1 -> words.page_more();
            case -1 -> words.page_fewer();
            default -> more > 0 ? words.pages_more(more) : words.pages_fewer(-more);
        };
    }

    private String sentence(String parts) {
        return parts.substring(0, 1).toUpperCase(locale) + parts.substring(1) + ".";
    }
}
