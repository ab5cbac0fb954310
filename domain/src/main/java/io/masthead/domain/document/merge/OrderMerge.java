package io.masthead.domain.document.merge;

import io.masthead.domain.document.RisingPairs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order of what stands in one block, out of three orders of it. What neither side moved is the frame; between two of
 * its keys comes what the writer has there, then what the others have there. What both moved stands where the writer put it.
 */
final class OrderMerge {
    private final Set<String> stayedInMine;
    private final Set<String> stayedInTheirs;
    private final Set<String> frame;
    private final Set<String> mine;
    private final Set<String> theirs;

    private OrderMerge(List<String> base, List<String> mine, List<String> theirs) {
        this.mine = new LinkedHashSet<>(mine);
        this.theirs = new LinkedHashSet<>(theirs);
        stayedInMine = stayed(base, mine);
        stayedInTheirs = stayed(base, theirs);
        frame = new HashSet<>(stayedInMine);
        frame.retainAll(stayedInTheirs);
    }

    /** Every key of mine and theirs once; no key stands twice in one of the lists. */
    static List<String> of(List<String> base, List<String> mine, List<String> theirs) {
        return mine.equals(theirs) ? mine : new OrderMerge(base, mine, theirs).merged();
    }

    private List<String> merged() {
        Map<String, List<String>> behindMine = behindFrame(mine, true);
        Map<String, List<String>> behindTheirs = behindFrame(theirs, false);
        var merged = new ArrayList<>(behind(behindMine, behindTheirs, ""));
        for (String key : mine) {
            if (frame.contains(key)) {
                merged.add(key);
                merged.addAll(behind(behindMine, behindTheirs, key));
            }
        }
        return List.copyOf(merged);
    }

    private static List<String> behind(Map<String, List<String>> mine, Map<String, List<String>> theirs, String key) {
        var keys = new ArrayList<>(mine.getOrDefault(key, List.of()));
        keys.addAll(theirs.getOrDefault(key, List.of()));
        return keys;
    }

    /** What one side has behind each key of the frame, as far as that side says where it stands. */
    private Map<String, List<String>> behindFrame(Set<String> side, boolean isMine) {
        var behind = new HashMap<String, List<String>>();
        String last = "";
        for (String key : side) {
            if (frame.contains(key)) {
                last = key;
            } else if (isMine == isPlacedByMine(key)) {
                behind.computeIfAbsent(last, none -> new ArrayList<>()).add(key);
            }
        }
        return behind;
    }

    private boolean isPlacedByMine(String key) {
        return !theirs.contains(key)
                || (mine.contains(key) && (!stayedInMine.contains(key) || stayedInTheirs.contains(key)));
    }

    /** The keys that are in both and still in the order of the older list, as many as can be. */
    private static Set<String> stayed(List<String> base, List<String> now) {
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < base.size(); i++) {
            places.put(base.get(i), i);
        }
        var pairs = new ArrayList<int[]>();
        for (int j = 0; j < now.size(); j++) {
            Integer place = places.get(now.get(j));
            if (place != null) {
                pairs.add(new int[] {place, j});
            }
        }
        var stayed = new HashSet<String>();
        RisingPairs.longest(pairs).forEach(pair -> stayed.add(now.get(pair[1])));
        return stayed;
    }
}
