package io.masthead.domain.document.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which blocks the merged text has, and in which block each stands. What one side took out is gone where the other left it
 * as it was; where that changed it, the choice decides. What one side moved stands where that put it, what both moved
 * where the writer put it.
 */
final class MergePlan {
    private final MergeSides sides;
    private final MergeChoices choices;
    private final Map<String, Boolean> kept = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();

    MergePlan(MergeSides sides, MergeChoices choices) {
        this.sides = sides;
        this.choices = choices;
        sides.mine().keys().forEach(this::place);
        sides.theirs().keys().forEach(this::place);
        sides.mine().keys().forEach(this::breakCircle);
    }

    /** Whether the merged text has that block of one of the sides. */
    boolean keeps(String key) {
        if (key.equals(MergeTree.ROOT) || sides.inBoth(key)) {
            return true;
        }
        Boolean known = kept.get(key);
        if (known == null) {
            known = decided(key);
            kept.put(key, known);
        }
        return known;
    }

    private boolean decided(String key) {
        String parent = sides.onlyOne(key).parent();
        if (!sides.base().has(key) || isRemovedWithParent(key)) {
            return keeps(parent);
        }
        return sides.isChanged(key) && choices.keepsRemoved(key, sides.mine().has(key));
    }

    /** Whether what it stands in was taken out by the same side, and so decides for it too. */
    private boolean isRemovedWithParent(String key) {
        String parent = sides.onlyOne(key).parent();
        return sides.removedByOne(parent)
                && sides.mine().has(parent) == sides.mine().has(key);
    }

    /** Whether that block is one that one side took out and the other changed: the block itself, not what it stands in. */
    boolean isMeetingPlace(String key) {
        return sides.removedByOne(key) && !isRemovedWithParent(key) && sides.isChanged(key);
    }

    /** The key of the block that it stands in. */
    @Nullable
    String placeOf(String key) {
        return places.get(key);
    }

    private void place(String key) {
        if (keeps(key) && !places.containsKey(key)) {
            places.put(key, chosenPlace(key));
        }
    }

    private String chosenPlace(String key) {
        if (!sides.inBoth(key)) {
            return sides.onlyOne(key).parent();
        }
        String mine = parentIn(sides.mine(), key);
        String theirs = parentIn(sides.theirs(), key);
        MergeNode old = sides.base().node(key);
        String first = old != null && old.parent().equals(mine) ? theirs : mine;
        return keeps(first) ? first : first.equals(mine) ? theirs : mine;
    }

    private static String parentIn(MergeTree tree, String key) {
        return Objects.requireNonNull(tree.node(key)).parent();
    }

    /** Where both sides moved a block into the other, the writer's places count. */
    private void breakCircle(String key) {
        for (Set<String> circle = circle(key); !circle.isEmpty(); circle = circle(key)) {
            circle.stream().filter(sides::inBoth).forEach(block -> places.put(block, parentIn(sides.mine(), block)));
        }
    }

    private Set<String> circle(String key) {
        Set<String> way = new HashSet<>();
        String here = key;
        while (here != null && way.add(here)) {
            here = places.get(here);
        }
        return here == null ? Set.of() : Set.copyOf(way);
    }
}
