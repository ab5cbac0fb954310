package io.masthead.domain.intake.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows rows of a table by the tabs and wide spaces between their cells. */
final class TableRows {

    private static final int LONGEST_ROW = SectionSplitter.LONGEST_TITLE;

    /** The sign and the space that begin an item or a title: “1.”, “a)”, “IV.”, a bullet. */
    private static final Pattern LABEL =
            Pattern.compile("(?:[\\p{L}\\p{N}]{1,5}[.)]|\\([\\p{L}\\p{N}]{1,4}\\)|[^\\p{L}\\p{N}])[\\s\u00A0]+");

    private static final Pattern GAP = Pattern.compile("\\S\\s*(?:\\t| {3})\\s*(?=\\S)");

    private final List<TextLine> lines;

    TableRows(List<TextLine> lines) {
        this.lines = lines;
    }

    /** Two gaps make a row, or one that has a fellow in the line above or below, or one in a short line without a stop. */
    boolean isRow(int at) {
        int gaps = gaps(at);
        return gaps > 1 || (gaps == 1 && (gaps(at - 1) > 0 || gaps(at + 1) > 0 || isShortWithoutStop(at)));
    }

    private boolean isShortWithoutStop(int at) {
        String text = lines.get(at).text();
        return text.length() <= SubHeadings.LONGEST_SUB_HEADING && !CharacterRules.isFinished(text);
    }

    private int gaps(int at) {
        if (at < 0 || at >= lines.size()) {
            return 0;
        }
        String text = lines.get(at).text();
        if (text.length() > LONGEST_ROW || (text.indexOf('\t') < 0 && !text.contains("   "))) {
            return 0;
        }
        Matcher label = LABEL.matcher(text);
        String words =
                Bullet.isSure(text) ? Bullet.strip(text) : label.lookingAt() ? text.substring(label.end()) : text;
        return (int) GAP.matcher(words).results().count();
    }
}
