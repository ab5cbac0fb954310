package io.masthead.domain.document.docx;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/**
 * Which moved words have both their ends in the file (ECMA-376-1, 17.13.5.21 to 17.13.5.28): those of one name, and those that
 * say the same. Where the other end is missing, words were taken out or put in.
 */
final class Moves {
    private final Map<Boolean, SequencedMap<String, String>> open =
            Map.of(true, new LinkedHashMap<>(), false, new LinkedHashMap<>());
    private final Map<Boolean, Set<String>> names = Map.of(true, new HashSet<>(), false, new HashSet<>());
    private final Map<Boolean, Set<String>> words = Map.of(true, new HashSet<>(), false, new HashSet<>());

    /**
     * One end of a move.
     *
     * @param source whether the words stood there before
     * @param name what the file calls the move; empty where it does not say
     * @param present whether this reading has the words there
     */
    record End(boolean source, String name, boolean present) {}

    /** A passage begins whose moved words are of the move with that name. */
    void begin(boolean source, String id, String name, Budget budget) {
        open.get(source).putLast(id, budget.kept(name));
    }

    void end(boolean source, String id) {
        open.get(source).remove(id);
    }

    /** The end that stands here. */
    End here(boolean source, boolean present) {
        var passage = open.get(source).lastEntry();
        return new End(source, passage == null ? "" : passage.getValue(), present);
    }

    /** What the ends of moves are called, and say. */
    void collect(List<ChangeDraft> changes) {
        for (ChangeDraft change : changes) {
            End end = change.moved();
            if (end != null && change.saysSomething()) {
                names.get(end.source()).add(end.name());
                words.get(end.source()).add(change.words());
            }
        }
    }

    /** Whether the other end of what that change has moved is in the file. */
    boolean hasOther(ChangeDraft change, End end) {
        boolean other = !end.source();
        return (!end.name().isEmpty() && names.get(other).contains(end.name()))
                || words.get(other).contains(change.words());
    }
}
