package io.masthead.domain.document;

import io.masthead.domain.document.Inline.Note;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives every block an id: its own, that of the block it was before, or a new one. */
final class BlockIds {
    private static final double SIMILAR = 0.5;
    private static final double MOVED = 0.85;
    private static final String LETTERS = "abcdefghjkmnpqrstvwxyz0123456789";
    private static final int LENGTH = 9;

    private final Map<NodeType, List<Holder>> current = new EnumMap<>(NodeType.class);
    private final Map<NodeType, List<Holder>> previous = new EnumMap<>(NodeType.class);
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Long> seeds = new HashMap<>();

    private static final class Holder {
        final NodeType element;
        final String words;
        String id;

        Holder(NodeType element, String id, String words) {
            this.element = element;
            this.id = id;
            this.words = words;
        }

        AlignmentKey piece() {
            return AlignmentKey.of(element.name(), words, words, 0);
        }
    }

    static List<Block> assign(List<Block> blocks, List<Block> previous) {
        var ids = new BlockIds();
        ids.collect(previous, ids.previous);
        ids.collect(blocks, ids.current);
        ids.match();
        ids.current.values().forEach(holders -> holders.forEach(ids::renew));
        return ids.rebuilt(blocks);
    }

    private void collect(List<Block> blocks, Map<NodeType, List<Holder>> holders) {
        for (Block block : blocks) {
            if (block.element().isBlock()) {
                add(holders, block.element(), block.id(), PlainText.of(List.of(block), false));
            }
            for (Inline piece : block.text()) {
                if (piece instanceof Note note) {
                    add(holders, NodeType.NOTE, note.id(), note.letters());
                }
            }
            collect(block.children(), holders);
        }
    }

    private void add(Map<NodeType, List<Holder>> holders, NodeType element, String id, String words) {
        taken.add(id);
        holders.computeIfAbsent(element, kind -> new ArrayList<>()).add(new Holder(element, id, words));
    }

    private void match() {
        var kept = new HashSet<String>();
        current.values().forEach(holders -> holders.forEach(holder -> kept.add(holder.id)));
        current.forEach((element, holders) -> {
            List<Holder> free = previous.getOrDefault(element, List.of()).stream()
                    .filter(holder -> !kept.contains(holder.id))
                    .toList();
            List<Holder> nameless =
                    holders.stream().filter(holder -> holder.id.isEmpty()).toList();
            var found = Alignment.find(
                    free.stream().map(Holder::piece).toList(),
                    nameless.stream().map(Holder::piece).toList(),
                    SIMILAR,
                    MOVED);
            int[] was = found.anywhere();
            for (int j = 0; j < was.length; j++) {
                nameless.get(j).id = was[j] == Alignment.NONE ? "" : free.get(was[j]).id;
            }
        });
    }

    /** Equal blocks go on from where the last of them ended: thousands of them would otherwise try each other's ids. */
    private void renew(Holder holder) {
        String source = holder.element.name() + holder.words;
        long seed = seeds.computeIfAbsent(source, BlockIds::seed);
        while (holder.id.isEmpty()) {
            String id = spelled(seed);
            if (taken.add(id)) {
                holder.id = id;
            }
            seed += 0x9E3779B97F4A7C15L;
        }
        seeds.put(source, seed);
    }

    private static long seed(String source) {
        long seed = 1469598103934665603L;
        for (int i = 0; i < source.length(); i++) {
            seed = (seed ^ source.charAt(i)) * 1099511628211L;
        }
        return seed;
    }

    /** A letter first, so that the id may also be a name in a page. */
    private static String spelled(long seed) {
        long bits = (seed ^ (seed >>> 32)) * 0xD6E8FEB86659FD93L;
        bits ^= bits >>> 32;
        var id = new StringBuilder();
        id.append(LETTERS.charAt((int) Long.remainderUnsigned(bits, 22)));
        for (int i = 1; i < LENGTH; i++) {
            bits >>>= 5;
            id.append(LETTERS.charAt((int) (bits & 31)));
        }
        return id.toString();
    }

    private List<Block> rebuilt(List<Block> blocks) {
        var next = new EnumMap<NodeType, Deque<Holder>>(NodeType.class);
        current.forEach((element, holders) -> next.put(element, new ArrayDeque<>(holders)));
        return rebuilt(blocks, next);
    }

    private static List<Block> rebuilt(List<Block> blocks, Map<NodeType, Deque<Holder>> next) {
        var result = new ArrayList<Block>();
        for (Block block : blocks) {
            Block named = block.element().isBlock() ? block.withId(idFor(block.element(), next)) : block;
            var line = new ArrayList<Inline>();
            for (Inline piece : block.text()) {
                line.add(piece instanceof Note note ? note.withId(idFor(NodeType.NOTE, next)) : piece);
            }
            result.add(named.with(List.copyOf(line), rebuilt(block.children(), next)));
        }
        return List.copyOf(result);
    }

    private static String idFor(NodeType element, Map<NodeType, Deque<Holder>> next) {
        return next.getOrDefault(element, new ArrayDeque<>()).remove().id;
    }
}
