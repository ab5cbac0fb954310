package io.masthead.pdf.linebreak;

import io.masthead.pdf.font.CombiningMarks;
import io.masthead.pdf.font.Hyphenation;
import io.masthead.pdf.font.WordSplitter;
import java.text.BreakIterator;
import org.jspecify.annotations.Nullable;

/** The places of a text at which a line may end, in order. */
public final class BreakOpportunities {
    private static final int SHORTEST_DIVIDED = 5;
    /** What is longer is hardly a word, and to try all its places takes long. */
    private static final int LONGEST_DIVIDED = 30;

    /** No further, in characters, is an address looked for: what has no space for longer is none. */
    public static final int FAR = 500;

    private static final String BREAK_AFTER = "-\u2010\u2013\u2014/";

    private final String text;
    private final String before;
    private final String after;
    private final @Nullable Hyphenation hyphenation;
    private int unitStart;
    private int unitEnd = -1;
    private @Nullable String address;
    private int position;
    private int[] inside = {};
    private int insideNext;
    private int wordStart;
    private boolean insideWord;
    private boolean done;

    /** @param hyphenation how words are divided; null where they are not */
    public BreakOpportunities(String text, @Nullable Hyphenation hyphenation) {
        this(text, "", "", hyphenation);
    }

    /**
     * @param before what stands before the text without a space between them
     * @param after what stands behind it without a space between them
     */
    public BreakOpportunities(String text, String before, String after, @Nullable Hyphenation hyphenation) {
        this.text = text;
        this.before = before;
        this.after = after;
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
                && position - wordStart < WordSplitter.LONGEST
                && isOfAWord(text.charAt(position))) {
            position++;
        }
        inside = hyphenation != null && divisible() && address(wordStart) == null
                ? hyphenation.points(text.substring(wordStart, position))
                : new int[0];
        insideNext = 0;
        return inside.length > 0;
    }

    /**
     * No pattern knows a letter with a mark of its own. Whatever has a capital stays whole too: also at the beginning of a
     * sentence, since a full stop is no sign of one (“Mr. Mammadov”) and a sentence may begin with a name.
     */
    private boolean divisible() {
        int letters = position - wordStart;
        if (letters < SHORTEST_DIVIDED || letters > LONGEST_DIVIDED) {
            return false;
        }
        for (int i = wordStart; i < position; i++) {
            if (Character.isUpperCase(text.charAt(i)) || CombiningMarks.is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfAWord(char c) {
        return Character.isLetter(c) || CombiningMarks.is(c);
    }

    private boolean mayEndAfter(char c) {
        if (c == ' ' || c == '\n' || c == '\t') {
            while (position < text.length() && isWhite(text.charAt(position))) {
                position++;
            }
            return true;
        }
        String in = address(position - 1);
        if (in != null) {
            return AddressText.mayBreak(in, position - unitStart + (unitStart == 0 ? before.length() : 0));
        }
        return BREAK_AFTER.indexOf(c) >= 0
                && position > 1
                && position < text.length()
                && !isWhite(text.charAt(position))
                && !Character.isDigit(text.charAt(position));
    }

    /** The address that the character is in; null where it is in none. Asked from left to right. */
    private @Nullable String address(int at) {
        if (at >= unitEnd) {
            unitStart = at;
            while (unitStart > Math.max(0, at - FAR) && !isWhite(text.charAt(unitStart - 1))) {
                unitStart--;
            }
            unitEnd = at;
            while (unitEnd < Math.min(text.length(), at + FAR) && !isWhite(text.charAt(unitEnd))) {
                unitEnd++;
            }
            String unit = (unitStart == 0 ? before : "")
                    + text.substring(unitStart, unitEnd)
                    + (unitEnd == text.length() ? after : "");
            address = AddressText.is(unit) ? unit : null;
        }
        return address;
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
