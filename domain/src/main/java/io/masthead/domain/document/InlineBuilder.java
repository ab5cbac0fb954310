package io.masthead.domain.document;

import io.masthead.domain.document.Inline.Note;
import io.masthead.domain.document.Inline.Run;
import io.masthead.domain.language.Characters;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Collects running text and brings it into its one form: merged runs, NFC, single spaces, none at either end. */
final class InlineBuilder {
    private final List<Inline> pieces = new ArrayList<>();
    private final StringBuilder letters = new StringBuilder();
    private List<Mark> marks = List.of();

    void add(String more, List<Mark> with) {
        String clean = Characters.cleaned(more);
        if (clean.isEmpty()) {
            return;
        }
        if (!with.equals(marks)) {
            flush();
            marks = with;
        }
        letters.append(clean);
    }

    void add(Note note) {
        flush();
        pieces.add(note);
    }

    boolean isEmpty() {
        return pieces.isEmpty() && letters.isEmpty();
    }

    /** The finished line; empty where nothing in it can be seen. */
    List<Inline> finished() {
        flush();
        var line = new ArrayList<Inline>();
        boolean afterSpace = true;
        for (Inline piece : pieces) {
            if (piece instanceof Run run) {
                String single = singleSpaced(run.letters(), afterSpace);
                if (!single.isEmpty()) {
                    append(line, new Run(single, run.marks()));
                    afterSpace = single.endsWith(" ");
                }
            } else {
                line.add(piece);
                afterSpace = false;
            }
        }
        dropLastSpace(line);
        return line.stream().allMatch(InlineBuilder::isBlank) ? List.of() : List.copyOf(line);
    }

    private static boolean isBlank(Inline piece) {
        return piece instanceof Run run && Characters.isBlank(run.letters());
    }

    private void flush() {
        if (!letters.isEmpty()) {
            pieces.add(new Run(Normalizer.normalize(letters, Normalizer.Form.NFC), marks));
            letters.setLength(0);
        }
    }

    private static String singleSpaced(String letters, boolean afterSpace) {
        String single = letters.contains("  ") ? letters.replaceAll(" +", " ") : letters;
        return afterSpace && single.startsWith(" ") ? single.substring(1) : single;
    }

    private static void append(List<Inline> line, Run run) {
        if (!line.isEmpty()
                && line.getLast() instanceof Run last
                && last.marks().equals(run.marks())) {
            line.set(line.size() - 1, new Run(last.letters() + run.letters(), run.marks()));
        } else {
            line.add(run);
        }
    }

    private static void dropLastSpace(List<Inline> line) {
        if (!line.isEmpty()
                && line.getLast() instanceof Run last
                && last.letters().endsWith(" ")) {
            String kept = last.letters().substring(0, last.letters().length() - 1);
            line.removeLast();
            if (!kept.isEmpty()) {
                line.add(new Run(kept, last.marks()));
            }
        }
    }
}
