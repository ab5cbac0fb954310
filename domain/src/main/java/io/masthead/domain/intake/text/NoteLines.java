package io.masthead.domain.intake.text;

import java.util.List;
import java.util.regex.Pattern;

/** Tells a note that begins with its star from an item of a list. */
final class NoteLines {

    /** A star behind a word and before none. */
    private static final Pattern REFERENCE = Pattern.compile("[\\p{L}\\p{N}.,;:!?)\\]”»\"’']\\*(?![\\p{L}\\p{N}*])");

    private final List<TextLine> lines;
    private final boolean hasReference;

    NoteLines(List<TextLine> lines) {
        this.lines = lines;
        this.hasReference = lines.stream().anyMatch(line -> refers(line.text()));
    }

    /** The stars of emphasis also stand behind words; they are taken out first. */
    private static boolean refers(String text) {
        return text.indexOf('*') > 0
                && REFERENCE
                        .matcher(MarkedText.withoutMarks(EmphasisParser.read(text, new ReportBuilder(), 0)))
                        .find();
    }

    /** A line with a star before it where a word refers to one, and no other item is near. */
    boolean isNote(int at) {
        return hasReference && !isItem(at, -1) && !isItem(at, 1);
    }

    private boolean isItem(int at, int step) {
        int near = at + step;
        while (near >= 0 && near < lines.size() && lines.get(near).isBlank()) {
            near += step;
        }
        return near >= 0 && near < lines.size() && Bullet.isStar(lines.get(near).text());
    }
}
