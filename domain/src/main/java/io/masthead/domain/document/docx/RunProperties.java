package io.masthead.domain.document.docx;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How letters look, as far as it means something (ECMA-376-1, 17.3.2).
 *
 * @param toggles what is said of toggle properties, and nothing of those that it does not name
 * @param style the id of a character style; empty for none
 * @param position superscript, subscript or baseline; empty where it does not say
 * @param spacing what is added between letters, in twentieths of a point; null where it does not say
 * @param language a BCP 47 tag as the file writes it; empty where it does not say
 * @param font the font of Western letters; empty where it does not say
 */
record RunProperties(
        Map<Toggle, Boolean> toggles,
        String style,
        String position,
        @Nullable Integer spacing,
        String language,
        String font) {
    static final RunProperties NONE = new RunProperties(Map.of(), "", "", null, "", "");

    /** Properties that styles switch to and fro (ECMA-376-1, 17.7.3). */
    enum Toggle {
        BOLD,
        ITALIC,
        SMALL_CAPITALS,
        HIDDEN,
        STRUCK
    }

    /** What this says, and beside it what the other one says. */
    RunProperties over(RunProperties other) {
        var both = new EnumMap<Toggle, Boolean>(Toggle.class);
        both.putAll(other.toggles);
        both.putAll(toggles);
        return new RunProperties(
                both,
                style,
                position.isEmpty() ? other.position : position,
                spacing == null ? other.spacing : spacing,
                language.isEmpty() ? other.language : language,
                font.isEmpty() ? other.font : font);
    }

    boolean is(Toggle toggle) {
        return toggles.getOrDefault(toggle, false);
    }
}
