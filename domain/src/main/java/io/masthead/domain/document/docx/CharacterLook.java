package io.masthead.domain.document.docx;

import io.masthead.domain.document.Mark;
import io.masthead.domain.document.MarkType;
import io.masthead.domain.document.docx.RunProperties.Toggle;
import java.util.ArrayList;
import java.util.List;

/**
 * How letters look in the end, and what of it means something.
 *
 * @param marks the schema's marks, without that of a link
 * @param hidden whether nobody sees them
 * @param struck whether they are struck out
 * @param display whether they are small capitals or stand apart
 * @param font the font of the letters; empty where nothing says so
 */
record CharacterLook(List<Mark> marks, boolean hidden, boolean struck, boolean display, String font) {
    /** Two points: what is less is there to make a line fit. */
    private static final int SPACED = 40;

    static CharacterLook of(RunProperties direct, String paragraphStyle, StyleSheet styles) {
        RunProperties paragraph = styles.paragraphRun(paragraphStyle);
        RunProperties character = styles.run(direct.style());
        RunProperties all = direct.over(character).over(paragraph).over(styles.defaults());
        var marks = new ArrayList<Mark>();
        String language = LanguageCount.tag(all.language());
        if (!language.isEmpty()) {
            marks.add(new Mark(MarkType.LANGUAGE, language));
        }
        var toggles = new Toggles(direct, paragraph, character, styles.defaults());
        if (toggles.standsOut(Toggle.BOLD)) {
            marks.add(Mark.of(MarkType.STRONG));
        }
        if (toggles.standsOut(Toggle.ITALIC)) {
            marks.add(Mark.of(MarkType.EMPHASIS));
        }
        switch (direct.over(character).position()) {
            case "subscript" -> marks.add(Mark.of(MarkType.SUBSCRIPT));
            case "superscript" -> marks.add(Mark.of(MarkType.SUPERSCRIPT));
            default -> {}
        }
        Integer spacing = all.spacing();
        return new CharacterLook(
                List.copyOf(marks),
                toggles.is(Toggle.HIDDEN),
                toggles.is(Toggle.STRUCK),
                toggles.is(Toggle.SMALL_CAPITALS) || (spacing != null && spacing >= SPACED),
                all.font());
    }

    /** A property that a paragraph's style and a character's style both have is off again (ECMA-376-1, 17.7.3). */
    private record Toggles(
            RunProperties direct, RunProperties paragraph, RunProperties character, RunProperties defaults) {

        boolean is(Toggle toggle) {
            Boolean said = direct.toggles().get(toggle);
            return said == null ? defaults.is(toggle) || paragraph.is(toggle) != character.is(toggle) : said;
        }

        /** What the whole paragraph has by its style is how that style looks, and emphasizes nothing. */
        boolean standsOut(Toggle toggle) {
            return is(toggle) && !paragraph.is(toggle) && !defaults.is(toggle);
        }
    }
}
