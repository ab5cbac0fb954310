package io.masthead.pdf.paragraph;

import io.masthead.pdf.letter.Breaks;
import io.masthead.pdf.letter.Hang;
import io.masthead.pdf.letter.Hyphen;
import io.masthead.pdf.letter.Words;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/** Measures a paragraph's runs and finds every place at which a line may end. */
final class Places {
    private static final String SPACES = " \n\t";

    private final List<Place> found = new ArrayList<>();
    private float width;
    private float spaces;

    private Places() {}

    /** The places in order; the last is the paragraph's end. */
    static List<Place> of(List<Piece> pieces) {
        Places places = new Places();
        for (int i = 0; i < pieces.size(); i++) {
            switch (pieces.get(i)) {
                case Piece.Fixed fixed -> places.width += fixed.width();
                case Piece.Text text -> places.run(i, text.run(), opensWithSpace(pieces, i + 1));
            }
        }
        places.end(pieces.size());
        return places.found;
    }

    private static boolean opensWithSpace(List<Piece> pieces, int next) {
        return next < pieces.size()
                && pieces.get(next) instanceof Piece.Text text
                && !text.run().text().isEmpty()
                && SPACES.indexOf(text.run().text().charAt(0)) >= 0;
    }

    private void run(int number, TextRun run, boolean spaceFollows) {
        Widths widths = new Widths(run);
        Breaks breaks = new Breaks(run.text(), run.hyphenation());
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            boolean atEnd = at == run.text().length();
            if (!atEnd || (endsWithSpace(run.text()) && !spaceFollows)) {
                found.add(place(number, run, widths, at, breaks.insideWord()));
            }
        }
        width += widths.total();
        spaces += widths.totalSpaces();
    }

    private Place place(int number, TextRun run, Widths widths, int at, boolean divides) {
        String text = run.text();
        int last = at;
        while (last > 0 && SPACES.indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        char ends = divides ? Hyphen.SOFT : last == 0 ? ' ' : text.charAt(last - 1);
        char begins = at < text.length() ? text.charAt(at) : ' ';
        return new Place(
                number,
                at,
                divides,
                width + widths.upTo(last, divides),
                spaces + widths.spacesUpTo(last),
                width + widths.from(at),
                spaces + widths.spacesUpTo(at),
                hang(Hang.right(ends), ends, run),
                hang(Hang.left(begins), begins, run));
    }

    private static float hang(float share, char mark, TextRun run) {
        return share == 0 ? 0 : share * run.wordWidth(String.valueOf(mark));
    }

    private void end(int runs) {
        found.add(new Place(runs, 0, false, width, spaces, width, spaces, 0, 0));
    }

    private static boolean endsWithSpace(String text) {
        return !text.isEmpty() && SPACES.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** The widths of one run, word by word. */
    private static final class Widths {
        private final TextRun run;
        private final int[] starts;
        private final float[] before;
        private final float[] spacesBefore;

        Widths(TextRun run) {
            this.run = run;
            List<String> words = Words.split(run.text());
            starts = new int[words.size() + 1];
            before = new float[words.size() + 1];
            spacesBefore = new float[words.size() + 1];
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                float wide = run.wordWidth(word);
                starts[i + 1] = starts[i] + word.length();
                before[i + 1] = before[i] + wide;
                spacesBefore[i + 1] = spacesBefore[i] + (Words.isSpace(word.charAt(0)) ? wide : 0);
            }
        }

        float total() {
            return before[before.length - 1];
        }

        float totalSpaces() {
            return spacesBefore[before.length - 1];
        }

        /** Up to the place, as it is drawn when the line ends there. */
        float upTo(int at, boolean divides) {
            int word = wordAt(at);
            String head = run.text().substring(starts[word], at);
            String drawn = divides ? head + Hyphen.SOFT : head;
            return before[word] + (drawn.isEmpty() ? 0 : run.wordWidth(drawn));
        }

        /** Where what stands behind the place begins, if its rest of a word is drawn by itself. */
        float from(int at) {
            int word = wordAt(at);
            if (starts[word] == at) {
                return before[word];
            }
            return before[word + 1] - run.wordWidth(run.text().substring(at, starts[word + 1]));
        }

        float spacesUpTo(int at) {
            return spacesBefore[wordAt(at)];
        }

        /** The word that the place is in, or that begins there. */
        private int wordAt(int at) {
            int found = java.util.Arrays.binarySearch(starts, at);
            return found >= 0 ? found : -found - 2;
        }
    }
}
