package io.masthead.domain.document.diff;

import io.masthead.domain.document.Inline;
import io.masthead.domain.document.Inline.Note;
import io.masthead.domain.document.Inline.TextRun;
import io.masthead.domain.language.WordSegmenter;
import java.util.ArrayList;
import java.util.List;

/**
 * A word, a space, a sign or a whole note; two with the same text are the same, whatever their marks. A word of which
 * only a part is marked is one token of several pieces.
 */
public record Token(String text, List<Inline> pieces) {
    /** Stands before a note's text, so that it never equals a word's: a noncharacter, which no document holds. */
    private static final char NOTE = '\uFDD0';

    /** The tokens of a line, in its order. */
    public static List<Token> of(List<Inline> line) {
        var tokens = new ArrayList<Token>();
        var runs = new ArrayList<TextRun>();
        for (Inline piece : line) {
            switch (piece) {
                case TextRun run -> runs.add(run);
                case Note note -> {
                    add(tokens, runs);
                    runs.clear();
                    tokens.add(new Token(NOTE + note.text(), List.of(note)));
                }
            }
        }
        add(tokens, runs);
        return tokens;
    }

    private static void add(List<Token> tokens, List<TextRun> runs) {
        var slices = new RunSlices(runs);
        String text = slices.text();
        int end;
        for (int i = 0; i < text.length(); i = end) {
            int word = WordSegmenter.end(text, i);
            end = word > i ? word : i + Character.charCount(text.codePointAt(i));
            tokens.add(new Token(text.substring(i, end), slices.upTo(end)));
        }
    }

    /** The text of a line as tokens have it: equal only where the words and notes are. */
    static String text(List<Inline> line) {
        return joined(line, NOTE);
    }

    /** The text of a line as people read it, a dagger before each note. */
    static String readable(List<Inline> line) {
        return joined(line, '†');
    }

    private static String joined(List<Inline> line, char beforeNote) {
        var text = new StringBuilder();
        for (Inline piece : line) {
            switch (piece) {
                case TextRun run -> text.append(run.text());
                case Note note -> text.append(beforeNote).append(note.text());
            }
        }
        return text.toString();
    }

    /** Whether it is a whole note. */
    public boolean isNote() {
        return pieces.getFirst() instanceof Note;
    }

    /** Whether it is a word or a note, and no space or sign. */
    public boolean isWord() {
        return isNote() || Character.isLetterOrDigit(text.codePointAt(0));
    }

    /** How many words a person would count; notes do not count. */
    int words() {
        return isNote() ? 0 : WordSegmenter.in(text);
    }

    /** Whether both have the same marks in the same places; ids of notes do not count. */
    public boolean sameForm(Token other) {
        return InlineComparison.isSame(pieces, other.pieces);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Token token && text.equals(token.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
