package io.masthead.web.merge;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.diff.DocumentDifference;
import io.masthead.domain.document.merge.MergeChoice;
import io.masthead.domain.document.merge.MergeConflict;
import java.util.List;
import java.util.Locale;

/**
 * A place where two texts meet, with what can be chosen for it.
 *
 * @param field the name of its field in the form
 * @param question what both did
 */
public record ConflictView(String field, String question, List<Option> options) {

    /** What the name of a field of a choice begins with; the id of the conflict follows. */
    public static final String FIELD = "choose.";

    /**
     * One choice.
     *
     * @param html what would stand there, with what differs from what both found; empty where nothing would
     * @param chosen whether it is what stands where nobody chooses
     */
    public record Option(String value, String label, String html, boolean chosen) {}

    static ConflictView of(MergeConflict conflict, String by, MergeMessages words) {
        var sides = new Sides(conflict);
        Option mine = sides.option(MergeChoice.MINE, words.mine());
        Option theirs = sides.option(MergeChoice.THEIRS, words.theirs(by));
        Option both = sides.option(MergeChoice.BOTH, words.both());
        return switch (conflict.kind()) {
            case TITLE -> view(conflict, words.both_title(), List.of(mine, theirs, both));
            case BYLINE -> view(conflict, words.both_byline(), List.of(mine, theirs, both));
            case WORDS -> view(conflict, words.both_words(), List.of(mine, theirs, both));
            case FORM -> view(conflict, words.both_form(), List.of(mine, theirs, both));
            case REMOVED_BY_THEM ->
                view(
                        conflict,
                        words.removed_by_them(by),
                        List.of(
                                sides.kept(MergeChoice.MINE, words.keep_mine()),
                                sides.option(MergeChoice.THEIRS, words.remove())));
            case REMOVED_BY_ME ->
                view(
                        conflict,
                        words.removed_by_me(by),
                        List.of(
                                sides.kept(MergeChoice.THEIRS, words.keep_theirs(by)),
                                sides.option(MergeChoice.MINE, words.remove())));
        };
    }

    private static ConflictView view(MergeConflict conflict, String question, List<Option> options) {
        return new ConflictView(FIELD + conflict.id(), question, options);
    }

    /** What would stand there by each choice. */
    private record Sides(MergeConflict conflict) {

        Option option(MergeChoice choice, String label) {
            return option(choice, label, choice == MergeChoice.BOTH);
        }

        Option kept(MergeChoice choice, String label) {
            return option(choice, label, true);
        }

        private Option option(MergeChoice choice, String label, boolean chosen) {
            Document shown = switch (choice) {
                case MINE -> conflict.mine();
                case THEIRS -> conflict.theirs();
                case BOTH -> conflict.both();
            };
            String html = shown.blocks().isEmpty() ? "" : html(shown);
            return new Option(choice.name().toLowerCase(Locale.ROOT), label, html, chosen);
        }

        /** A title is one line, whatever became of it. */
        private String html(Document shown) {
            return switch (conflict.kind()) {
                case TITLE, BYLINE ->
                    DocumentDifference.between(line(conflict.base()), line(shown))
                            .titleHtml();
                case WORDS, FORM, REMOVED_BY_THEM, REMOVED_BY_ME -> marked(conflict.base(), shown);
            };
        }

        private static SectionText line(Document document) {
            return new SectionText(document.text(), "", Document.EMPTY);
        }
    }

    /** What stands there now, with what differs from before. */
    static String marked(Document before, Document now) {
        return DocumentDifference.between(new SectionText("", "", before), new SectionText("", "", now))
                .html();
    }
}
