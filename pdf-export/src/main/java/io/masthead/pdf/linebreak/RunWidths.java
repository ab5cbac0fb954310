package io.masthead.pdf.linebreak;

import io.masthead.pdf.font.ShapedWord;
import io.masthead.pdf.font.WordSplitter;
import java.util.List;

/** The widths of one run in dots, as sums over its words: what ends at an offset, and where what follows it begins. */
final class RunWidths {
    private final TextRun run;
    private final List<String> words;
    private final ShapedWord[] shaped;
    private final int[] starts;
    private final float[] widthBefore;
    private final float[] glueBefore;
    private int cursor;

    RunWidths(TextRun run) {
        this.run = run;
        words = WordSplitter.split(run.text());
        shaped = new ShapedWord[words.size()];
        starts = new int[words.size() + 1];
        widthBefore = new float[words.size() + 1];
        glueBefore = new float[words.size() + 1];
        for (int i = 0; i < shaped.length; i++) {
            String word = words.get(i);
            shaped[i] = run.shaper().word(word);
            float width = run.dots(shaped[i].width());
            starts[i + 1] = starts[i] + word.length();
            widthBefore[i + 1] = widthBefore[i] + width;
            glueBefore[i + 1] = glueBefore[i] + (WordSplitter.isSpace(word.charAt(0)) ? width : 0);
        }
    }

    float total() {
        return widthBefore[shaped.length];
    }

    float totalGlue() {
        return glueBefore[shaped.length];
    }

    /** The width up to an offset, as it is drawn when the line ends there. */
    float upTo(int offset, boolean hyphenated) {
        int word = wordAt(offset);
        if (offset == starts[word] && hyphenated && word > 0) { // between the parts of what is too long to be a word
            word--;
        }
        int letters = offset - starts[word];
        if (letters == 0) {
            return widthBefore[word];
        }
        float head = hyphenated
                ? run.shaper().hyphenatedWidth(shaped[word], words.get(word), letters)
                : shaped[word].end(letters - 1);
        return widthBefore[word] + run.dots(head);
    }

    /** Where what follows an offset begins, if the rest of a word is drawn by itself. */
    float from(int offset) {
        int word = wordAt(offset);
        int letters = offset - starts[word];
        return letters == 0 ? widthBefore[word] : widthBefore[word] + run.dots(shaped[word].start(letters));
    }

    float glueUpTo(int offset) {
        return glueBefore[wordAt(offset)];
    }

    /** The word that the offset is in, or that begins there; offsets are asked for more or less in order. */
    private int wordAt(int offset) {
        while (starts[cursor] > offset) {
            cursor--;
        }
        while (cursor < shaped.length && starts[cursor + 1] <= offset) {
            cursor++;
        }
        return cursor;
    }
}
