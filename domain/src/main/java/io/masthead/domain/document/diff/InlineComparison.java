package io.masthead.domain.document.diff;

import io.masthead.domain.document.Inline;
import io.masthead.domain.document.Inline.Note;
import io.masthead.domain.document.diff.TokenDifference.Change;
import java.util.ArrayList;
import java.util.List;

/** Two lines, word by word: which tokens stayed, which went and which came. */
public final class InlineComparison {
    private static final int SHORT_WORD = 5;

    private final List<Token> from;
    private final List<Token> to;
    private final List<Stretch> stretches = new ArrayList<>();

    /**
     * A part of both lines, the same or different.
     *
     * @param same whether both sides have equal tokens; their marks may differ
     */
    public record Stretch(boolean same, List<Token> from, List<Token> to) {}

    private InlineComparison(List<Token> from, List<Token> to) {
        this.from = from;
        this.to = to;
    }

    /** Both lines cut into stretches, in their order; never refuses. */
    public static List<Stretch> between(List<Inline> from, List<Inline> to) {
        return new InlineComparison(Token.of(from), Token.of(to)).compared();
    }

    /** Whether both lines have the same words and marks; ids of notes do not count. Costs next to nothing. */
    public static boolean isSame(List<Inline> from, List<Inline> to) {
        return from.size() == to.size() && (from.equals(to) || withoutIds(from).equals(withoutIds(to)));
    }

    private static List<Inline> withoutIds(List<Inline> line) {
        return line.stream()
                .map(piece -> piece instanceof Note note ? note.withId("") : piece)
                .toList();
    }

    private List<Stretch> compared() {
        int i = 0;
        int j = 0;
        for (Change change : TokenDifference.between(from, to)) {
            add(true, from.subList(i, change.fromStart()), to.subList(j, change.toStart()));
            i = change.fromEnd();
            j = change.toEnd();
            add(false, from.subList(change.fromStart(), i), to.subList(change.toStart(), j));
        }
        add(true, from.subList(i, from.size()), to.subList(j, to.size()));
        return readable();
    }

    private void add(boolean same, List<Token> before, List<Token> after) {
        if (!before.isEmpty() || !after.isEmpty()) {
            stretches.add(new Stretch(same, before, after));
        }
    }

    /** A reader follows whole phrases: what stayed between two changes without a real word joins them. */
    private List<Stretch> readable() {
        var result = new ArrayList<Stretch>();
        for (int k = 0; k < stretches.size(); k++) {
            Stretch here = stretches.get(k);
            boolean swallowed = here.same()
                    && k > 0
                    && k + 1 < stretches.size()
                    && isSlight(here)
                    && replaces(result.getLast(), stretches.get(k + 1));
            if (!result.isEmpty()
                    && (swallowed || (!here.same() && !result.getLast().same()))) {
                Stretch last = result.removeLast();
                result.add(new Stretch(false, joined(last.from(), here.from()), joined(last.to(), here.to())));
            } else {
                result.add(here);
            }
        }
        return result;
    }

    private static boolean isSlight(Stretch same) {
        long words = same.from().stream().filter(Token::isWord).count();
        int letters =
                same.from().stream().mapToInt(token -> token.text().length()).sum();
        return words == 0 || (words == 1 && letters <= SHORT_WORD);
    }

    private static boolean replaces(Stretch before, Stretch after) {
        return !before.same()
                && (!before.from().isEmpty() || !after.from().isEmpty())
                && (!before.to().isEmpty() || !after.to().isEmpty());
    }

    private static List<Token> joined(List<Token> first, List<Token> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
