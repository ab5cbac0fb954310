package io.masthead.domain.document;

import io.masthead.domain.document.Inline.Note;
import io.masthead.domain.document.Inline.TextRun;
import io.masthead.domain.language.Characters;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects running text and brings it into its one form: text with equal marks in one run, NFC, single spaces and none
 * at either end, no controls and no characters that hide or steer.
 */
public final class InlineBuilder {
    private final List<Inline> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private List<Mark> marks = List.of();

    /** Appends text that carries these marks. */
    public void add(String more, List<Mark> with) {
        String clean = Characters.cleaned(more);
        if (clean.isEmpty()) {
            return;
        }
        if (!with.equals(marks)) {
            flush();
            marks = with;
        }
        text.append(clean);
    }

    /** Appends a note. */
    public void add(Note note) {
        flush();
        pieces.add(note);
    }

    /** Whether nothing was added. */
    public boolean isEmpty() {
        return pieces.isEmpty() && text.isEmpty();
    }

    /** The character that was added last, of text or note; a space at the beginning. */
    public int last() {
        if (!text.isEmpty()) {
            return text.codePointBefore(text.length());
        }
        String before = pieces.isEmpty() ? " " : pieces.getLast().text();
        return before.codePointBefore(before.length());
    }

    /** The finished line; empty where nothing in it can be seen. */
    public List<Inline> finished() {
        flush();
        var line = new ArrayList<Inline>();
        boolean afterSpace = true;
        for (Inline piece : pieces) {
            if (piece instanceof TextRun run) {
                String single = singleSpaced(run.text(), afterSpace);
                if (!single.isEmpty()) {
                    append(line, new TextRun(single, run.marks()));
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
        return piece instanceof TextRun run && Characters.isBlank(run.text());
    }

    private void flush() {
        if (!text.isEmpty()) {
            pieces.add(new TextRun(Characters.composed(text), marks));
            text.setLength(0);
        }
    }

    private static String singleSpaced(String text, boolean afterSpace) {
        String single = text.contains("  ") ? text.replaceAll(" +", " ") : text;
        return afterSpace && single.startsWith(" ") ? single.substring(1) : single;
    }

    private static void append(List<Inline> line, TextRun run) {
        if (!line.isEmpty()
                && line.getLast() instanceof TextRun last
                && last.marks().equals(run.marks())) {
            line.set(line.size() - 1, new TextRun(last.text() + run.text(), run.marks()));
        } else {
            line.add(run);
        }
    }

    private static void dropLastSpace(List<Inline> line) {
        if (!line.isEmpty()
                && line.getLast() instanceof TextRun last
                && last.text().endsWith(" ")) {
            String kept = last.text().substring(0, last.text().length() - 1);
            line.removeLast();
            if (!kept.isEmpty()) {
                line.add(new TextRun(kept, last.marks()));
            }
        }
    }
}
