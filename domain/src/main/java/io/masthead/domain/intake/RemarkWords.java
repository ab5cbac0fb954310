package io.masthead.domain.intake;

import io.masthead.domain.document.docx.WordChange;
import io.masthead.domain.document.docx.WordComment;
import io.masthead.domain.intake.text.ImportWarning;
import io.masthead.domain.intake.text.ReportBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much of a change or a comment is kept; what is longer ends in a sign that says so. */
public final class RemarkWords {

    /** Two pages: nobody reads more of it beside a text. */
    static final int LONGEST = 4_000;

    /** As editors mark what they left out. */
    private static final String LEFT_OUT = " […]";

    private static final int LONGEST_AUTHOR = 300;
    private static final int LONGEST_NUMBER = 40;

    private RemarkWords() {}

    /** The words, or their beginning and a sign. */
    public static String kept(String words) {
        return isLong(words) ? cut(words, LONGEST) + LEFT_OUT : words;
    }

    static String author(String name) {
        return cut(name, LONGEST_AUTHOR);
    }

    static String number(@Nullable String number) {
        return number == null ? "" : cut(number, LONGEST_NUMBER);
    }

    /** Counts in a report which of them are not kept, and which not whole. */
    public static void report(List<WordChange> changes, List<WordComment> comments, ReportBuilder report) {
        report.count(ImportWarning.REMARKS_NOT_KEPT, 0, KeptRemarks.beyond(changes, comments));
        report.count(ImportWarning.REMARKS_CUT, 0, cut(changes, comments));
    }

    /** How many of them are not kept whole. */
    static int cut(List<WordChange> changes, List<WordComment> comments) {
        long cut = changes.stream()
                        .filter(it -> isLong(it.before()) || isLong(it.after()))
                        .count()
                + comments.stream()
                        .filter(it -> isLong(it.quote()) || isLong(it.text()))
                        .count();
        return (int) cut;
    }

    private static boolean isLong(String words) {
        return words.length() > LONGEST;
    }

    /** No letter is cut in two. */
    private static String cut(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        return words.substring(0, Character.isHighSurrogate(words.charAt(most - 1)) ? most - 1 : most);
    }
}
