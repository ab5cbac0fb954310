package io.masthead.domain.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives every block an id: its own, that of the block it was before, or a new one. */
final class BlockIds {
    private static final double SIMILAR = 0.5;
    private static final double MOVED = 0.85;

    private final Map<String, List<Holder>> current = new LinkedHashMap<>();
    private final Map<String, List<Holder>> previous = new LinkedHashMap<>();
    private final BlockIdGenerator generator = new BlockIdGenerator();

    private static final class Holder {
        final String type;
        final String words;
        String id;

        Holder(String type, String id, String words) {
            this.type = type;
            this.id = id;
            this.words = words;
        }

        BlockMatchKey key() {
            return BlockMatchKey.of(type, words, words, 0);
        }
    }

    /** Whether all have one, and no two the same. */
    static boolean areComplete(List<Block> blocks) {
        var ids = of(blocks);
        return !ids.contains("") && new HashSet<>(ids).size() == ids.size();
    }

    static List<Block> assign(List<Block> blocks, List<Block> previous) {
        var ids = new BlockIds();
        ids.collect(previous, ids.previous);
        ids.collect(withoutRepeatedIds(blocks), ids.current);
        ids.match();
        ids.current.values().forEach(holders -> holders.forEach(ids::renew));
        var next = new HashMap<String, ArrayDeque<Holder>>();
        ids.current.forEach((type, holders) -> next.put(type, new ArrayDeque<>(holders)));
        IdMapping assigned =
                (type, id, words) -> next.getOrDefault(type, new ArrayDeque<>()).remove().id;
        return assigned.applied(blocks);
    }

    static List<String> of(List<Block> blocks) {
        var ids = new ArrayList<String>();
        IdMapping listing = (type, id, words) -> {
            ids.add(id);
            return id;
        };
        listing.applied(blocks);
        return List.copyOf(ids);
    }

    static List<Block> removed(List<Block> blocks) {
        IdMapping none = (type, id, words) -> "";
        return none.applied(blocks);
    }

    /** Of two with the same id the first one has it. */
    private static List<Block> withoutRepeatedIds(List<Block> blocks) {
        var seen = new HashSet<String>();
        IdMapping first = (type, id, words) -> seen.add(id) ? id : "";
        return first.applied(blocks);
    }

    private void collect(List<Block> blocks, Map<String, List<Holder>> holders) {
        IdMapping collecting = (type, id, words) -> {
            holders.computeIfAbsent(type, key -> new ArrayList<>()).add(new Holder(type, id, words.get()));
            generator.take(id);
            return id;
        };
        collecting.applied(blocks);
    }

    private void match() {
        var kept = new HashSet<String>();
        current.values().forEach(holders -> holders.forEach(holder -> kept.add(holder.id)));
        current.forEach((type, holders) -> {
            List<Holder> free = previous.getOrDefault(type, List.of()).stream()
                    .filter(holder -> !kept.contains(holder.id))
                    .toList();
            List<Holder> nameless =
                    holders.stream().filter(holder -> holder.id.isEmpty()).toList();
            var found = BlockMatching.find(
                    free.stream().map(Holder::key).toList(),
                    nameless.stream().map(Holder::key).toList(),
                    SIMILAR,
                    MOVED);
            int[] was = found.anywhere();
            for (int j = 0; j < was.length; j++) {
                nameless.get(j).id = was[j] == BlockMatching.NONE ? "" : free.get(was[j]).id;
            }
        });
    }

    private void renew(Holder holder) {
        if (holder.id.isEmpty()) {
            holder.id = generator.next(holder.type + holder.words);
        }
    }
}
