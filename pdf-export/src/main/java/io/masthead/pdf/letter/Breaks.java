package io.masthead.pdf.letter;

import java.text.BreakIterator;
import org.jspecify.annotations.Nullable;

/** The places of a text at which a line may end, in order. */
public final class Breaks {
    private static final int SHORTEST_DIVIDED = 5;
    /** What is longer is hardly a word, and to try all its places takes long. */
    private static final int LONGEST_DIVIDED = 30;

    private static final String BREAK_AFTER = "-\u2010\u2013\u2014/";

    private final String text;
    private final @Nullable Hyphenation hyphenation;
    private int position;
    private int[] inside = {};
    private int insideNext;
    private int wordStart;
    private boolean insideWord;
    private boolean done;

    public Breaks(String text, @Nullable Hyphenation hyphenation) {
        this.text = text;
        this.hyphenation = hyphenation;
    }

    /** The next place, or {@link BreakIterator#DONE}. */
    public int next() {
        insideWord = true;
        if (insideNext < inside.length) {
            return wordStart + inside[insideNext++];
        }
        while (position < text.length()) {
            if (enterWord()) {
                return wordStart + inside[insideNext++];
            }
            if (position < text.length() && mayEndAfter(text.charAt(position++))) {
                insideWord = false;
                return position < text.length() ? position : end();
            }
        }
        return end();
    }

    /** Whether the place last given divides a word. */
    public boolean insideWord() {
        return insideWord;
    }

    private boolean enterWord() {
        wordStart = position;
        while (position < text.length()
                && position - wordStart < Words.LONGEST
                && Character.isLetter(text.charAt(position))) {
            position++;
        }
        inside = hyphenation != null && divisible()
                ? hyphenation.points(text.substring(wordStart, position))
                : new int[0];
        insideNext = 0;
        return inside.length > 0;
    }

    /**
     * Addresses stay whole, and so does whatever has a capital: at the beginning of a sentence too, since a full stop is
     * no sign of one (“Mr. Mammadov”) and a sentence may begin with a name.
     */
    private boolean divisible() {
        int letters = position - wordStart;
        if (letters < SHORTEST_DIVIDED
                || letters > LONGEST_DIVIDED
                || (position < text.length() && text.charAt(position) == '@')) {
            return false;
        }
        for (int i = wordStart; i < position; i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean mayEndAfter(char c) {
        if (c == ' ' || c == '\n' || c == '\t') {
            while (position < text.length() && isWhite(text.charAt(position))) {
                position++;
            }
            return true;
        }
        return BREAK_AFTER.indexOf(c) >= 0
                && position > 1
                && position < text.length()
                && !isWhite(text.charAt(position))
                && !Character.isDigit(text.charAt(position));
    }

    private static boolean isWhite(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }

    private int end() {
        insideWord = false;
        if (done || text.isEmpty()) {
            return BreakIterator.DONE;
        }
        done = true;
        return text.length();
    }
}
