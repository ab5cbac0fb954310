package io.masthead.pdf.linebreak;

import io.masthead.pdf.font.TextShaper;
import io.masthead.pdf.font.WordSplitter;
import java.util.List;

/** The widths of one run in dots, word by word: what stands before a place, and where what is behind it begins. */
final class RunWidths {
    private final TextRun run;
    private final List<String> words;
    private final TextShaper.Word[] shaped;
    private final int[] starts;
    private final float[] before;
    private final float[] spacesBefore;
    private int cursor;

    RunWidths(TextRun run) {
        this.run = run;
        words = WordSplitter.split(run.text());
        shaped = new TextShaper.Word[words.size()];
        starts = new int[words.size() + 1];
        before = new float[words.size() + 1];
        spacesBefore = new float[words.size() + 1];
        for (int i = 0; i < shaped.length; i++) {
            String word = words.get(i);
            shaped[i] = run.kerning().word(word);
            float wide = run.dots(shaped[i].width());
            starts[i + 1] = starts[i] + word.length();
            before[i + 1] = before[i] + wide;
            spacesBefore[i + 1] = spacesBefore[i] + (WordSplitter.isSpace(word.charAt(0)) ? wide : 0);
        }
    }

    float total() {
        return before[shaped.length];
    }

    float totalSpaces() {
        return spacesBefore[shaped.length];
    }

    /** Up to the place, as it is drawn when the line ends there. */
    float upTo(int at, boolean divides) {
        int word = wordAt(at);
        if (at == starts[word] && divides && word > 0) { // between the pieces of what is too long to be a word
            word--;
        }
        int letters = at - starts[word];
        if (letters == 0) {
            return before[word];
        }
        float head = divides
                ? run.kerning().dividedWidth(shaped[word], words.get(word), letters)
                : shaped[word].end(letters - 1);
        return before[word] + run.dots(head);
    }

    /** Where what stands behind the place begins, if its rest of a word is drawn by itself. */
    float from(int at) {
        int word = wordAt(at);
        int letters = at - starts[word];
        return letters == 0 ? before[word] : before[word] + run.dots(shaped[word].start(letters));
    }

    float spacesUpTo(int at) {
        return spacesBefore[wordAt(at)];
    }

    /** The word that the place is in, or that begins there; places are asked for more or less in order. */
    private int wordAt(int at) {
        while (starts[cursor] > at) {
            cursor--;
        }
        while (cursor < shaped.length && starts[cursor + 1] <= at) {
            cursor++;
        }
        return cursor;
    }
}
