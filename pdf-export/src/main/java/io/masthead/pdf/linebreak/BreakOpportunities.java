package io.masthead.pdf.linebreak;

import io.masthead.pdf.font.CombiningMarks;
import io.masthead.pdf.font.Hyphenation;
import io.masthead.pdf.font.WordSplitter;
import java.text.BreakIterator;
import org.jspecify.annotations.Nullable;

/**
 * The offsets of a text at which a line may end, in order (CSS Text 3, soft wrap opportunities): after spaces, hyphens,
 * dashes and slashes, inside words by the language's patterns, and inside addresses where these have marks; never at an
 * apostrophe, and in no name.
 */
final class BreakOpportunities {
    /** Shorter words stay whole (CSS Text 4, hyphenate-limit-chars: auto is 5). */
    private static final int SHORTEST_HYPHENATED = 5;

    /** What is longer is hardly a word, and to try all its divisions takes long. */
    private static final int LONGEST_HYPHENATED = 30;

    /** No further, in characters, is the end of an address looked for: what has no space for longer is none. */
    static final int LONGEST_ADDRESS = 500;

    /** Hyphen-minus, hyphen, en dash, em dash and slash (UAX 14, classes HY, BA, B2 and SY). */
    private static final String BREAK_AFTER = "-\u2010\u2013\u2014/";

    private final String text;
    private final String before;
    private final String after;
    private final @Nullable Hyphenation hyphenation;
    private int sequenceStart;
    private int sequenceEnd = -1;
    private @Nullable String address;
    private int position;
    private int[] inside = {};
    private int insideNext;
    private int wordStart;
    private boolean insideWord;
    private boolean done;

    /**
     * Of a text that stands alone.
     *
     * @param hyphenation how words are hyphenated; null where they are not
     */
    BreakOpportunities(String text, @Nullable Hyphenation hyphenation) {
        this(text, "", "", hyphenation);
    }

    /**
     * Of a part of a text.
     *
     * @param before what stands before the text without a space between them
     * @param after what stands behind it without a space between them
     */
    BreakOpportunities(String text, String before, String after, @Nullable Hyphenation hyphenation) {
        this.text = text;
        this.before = before;
        this.after = after;
        this.hyphenation = hyphenation;
    }

    /** The next offset, or {@link BreakIterator#DONE}. */
    int next() {
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

    /** Whether the offset last given is inside a word. */
    boolean insideWord() {
        return insideWord;
    }

    private boolean enterWord() {
        wordStart = position;
        while (position < text.length()
                && position - wordStart < WordSplitter.LONGEST
                && isWordCharacter(text.charAt(position))) {
            position++;
        }
        inside = hyphenation != null && mayBeHyphenated() && address(wordStart) == null
                ? hyphenation.points(text.substring(wordStart, position))
                : new int[0];
        insideNext = 0;
        return inside.length > 0;
    }

    /**
     * No pattern knows a letter with a mark of its own. Whatever has a capital stays whole too: also at the beginning of a
     * sentence, since a full stop is no sign of one (“Mr. Mammadov”) and a sentence may begin with a name.
     */
    private boolean mayBeHyphenated() {
        int letters = position - wordStart;
        if (letters < SHORTEST_HYPHENATED || letters > LONGEST_HYPHENATED) {
            return false;
        }
        for (int i = wordStart; i < position; i++) {
            if (Character.isUpperCase(text.charAt(i)) || CombiningMarks.is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWordCharacter(char c) {
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
            return AddressText.mayBreak(in, position - sequenceStart + (sequenceStart == 0 ? before.length() : 0));
        }
        return BREAK_AFTER.indexOf(c) >= 0
                && position > 1
                && position < text.length()
                && !isWhite(text.charAt(position))
                && !Character.isDigit(text.charAt(position));
    }

    /** The address that the character is in; null where it is in none. Asked from left to right. */
    private @Nullable String address(int at) {
        if (at >= sequenceEnd) {
            sequenceStart = at;
            while (sequenceStart > Math.max(0, at - LONGEST_ADDRESS) && !isWhite(text.charAt(sequenceStart - 1))) {
                sequenceStart--;
            }
            sequenceEnd = at;
            while (sequenceEnd < Math.min(text.length(), at + LONGEST_ADDRESS) && !isWhite(text.charAt(sequenceEnd))) {
                sequenceEnd++;
            }
            String sequence = (sequenceStart == 0 ? before : "")
                    + text.substring(sequenceStart, sequenceEnd)
                    + (sequenceEnd == text.length() ? after : "");
            address = AddressText.is(sequence) ? sequence : null;
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
