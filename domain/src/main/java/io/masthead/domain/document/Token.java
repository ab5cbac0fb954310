package io.masthead.domain.document;

import io.masthead.domain.document.Inline.Note;
import io.masthead.domain.document.Inline.Run;
import io.masthead.domain.language.WordSegmenter;
import java.util.ArrayList;
import java.util.List;

/** A word, a space, a sign or a whole note; two with the same letters are the same, whatever their marks. */
record Token(String letters, Inline piece) {

    static List<Token> of(List<Inline> line) {
        var tokens = new ArrayList<Token>();
        for (Inline piece : line) {
            switch (piece) {
                case Note note -> tokens.add(new Token(letters(note), note));
                case Run run -> add(tokens, run);
            }
        }
        return tokens;
    }

    private static void add(List<Token> tokens, Run run) {
        String letters = run.letters();
        int end;
        for (int i = 0; i < letters.length(); i = end) {
            int word = WordSegmenter.end(letters, i);
            end = word > i ? word : i + Character.charCount(letters.codePointAt(i));
            String part = letters.substring(i, end);
            tokens.add(new Token(part, new Run(part, run.marks())));
        }
    }

    /** A note's letters begin with a dagger, so that they never equal a word's. */
    static String letters(Inline piece) {
        return switch (piece) {
            case Run run -> run.letters();
            case Note note -> "\u2020" + note.letters();
        };
    }

    static String letters(List<Inline> line) {
        var letters = new StringBuilder();
        line.forEach(piece -> letters.append(letters(piece)));
        return letters.toString();
    }

    boolean isWord() {
        return piece instanceof Note || Character.isLetterOrDigit(letters.codePointAt(0));
    }

    int words() {
        return piece instanceof Note ? 0 : WordSegmenter.in(letters);
    }

    boolean sameForm(Token other) {
        return switch (piece) {
            case Run run -> other.piece instanceof Run theirs && run.marks().equals(theirs.marks());
            case Note note -> other.piece instanceof Note theirs && note.runs().equals(theirs.runs());
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Token token && letters.equals(token.letters);
    }

    @Override
    public int hashCode() {
        return letters.hashCode();
    }
}
