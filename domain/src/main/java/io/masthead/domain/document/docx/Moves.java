package io.masthead.domain.document.docx;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/**
 * Which moved words have both their ends in the file (ECMA-376-1, 17.13.5.21 to 17.13.5.28): those of one name, and those that
 * say the same. Where the other end is missing, words were taken out or put in.
 */
final class Moves {
    private final Side from = new Side();
    private final Side to = new Side();

    /**
     * One end of a move.
     *
     * @param source whether the words stood there before
     * @param name what the file calls the move; empty where it does not say
     * @param present whether this reading has the words there
     */
    record End(boolean source, String name, boolean present) {}

    /** All ends of one sort, and the passages with names that are open. */
    private static final class Side {
        private final LinkedHashMap<String, String> open = new LinkedHashMap<>();
        private final Set<String> names = new HashSet<>();
        private final Set<String> words = new HashSet<>();

        String name() {
            var passage = open.lastEntry();
            return passage == null ? "" : passage.getValue();
        }
    }

    private Side side(boolean source) {
        return source ? from : to;
    }

    /** A passage begins whose moved words are of the move with that name. */
    void begin(boolean source, String id, String name, Budget budget) {
        side(source).open.putLast(id, budget.kept(name));
    }

    void end(boolean source, String id) {
        side(source).open.remove(id);
    }

    /** The end that stands here. */
    End here(boolean source, boolean present) {
        return new End(source, side(source).name(), present);
    }

    /** What the ends of moves are called, and say. */
    void collect(List<ChangeDraft> changes) {
        for (ChangeDraft change : changes) {
            End end = change.moved();
            if (end != null && change.saysSomething()) {
                side(end.source()).names.add(end.name());
                side(end.source()).words.add(change.words());
            }
        }
    }

    /** Whether the other end of what that change has moved is in the file. */
    boolean hasOther(ChangeDraft change, End end) {
        Side other = side(!end.source());
        return (!end.name().isEmpty() && other.names.contains(end.name())) || other.words.contains(change.words());
    }
}
