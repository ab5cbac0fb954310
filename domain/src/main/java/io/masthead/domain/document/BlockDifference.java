package io.masthead.domain.document;

import static io.masthead.domain.document.Alignment.NONE;

import io.masthead.domain.document.BlockChange.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;

/** Walks both bodies along their alignment and writes the newer one with what was removed in its old place. */
final class BlockDifference {
    private static final double SIMILAR = 0.34;
    private static final double MOVED = 0.85;

    private final List<DiffUnit> from;
    private final List<DiffUnit> to;
    private final int[] inOrder;
    private final int[] anywhere;
    private final int[] newPlace;
    private final IdentityHashMap<Block, Block> pairs = new IdentityHashMap<>();
    private final DiffWriter tags = new DiffWriter();
    private final InlineDiffWriter markup;
    private final List<BlockChange> changes = new ArrayList<>();

    BlockDifference(Document from, Document to, InlineDiffWriter markup) {
        this.from = DiffUnit.of(from.blocks());
        this.to = DiffUnit.of(to.blocks());
        this.markup = markup;
        var before = this.from.stream().map(DiffUnit::piece).toList();
        var after = this.to.stream().map(DiffUnit::piece).toList();
        var found = Alignment.find(before, after, SIMILAR, MOVED);
        inOrder = found.inOrder();
        anywhere = found.anywhere();
        newPlace = new int[before.size()];
        Arrays.fill(newPlace, NONE);
        for (int j = 0; j < anywhere.length; j++) {
            if (anywhere[j] != NONE) {
                newPlace[anywhere[j]] = j;
            }
            if (inOrder[j] != NONE) {
                pairContainers(this.from.get(inOrder[j]).path(), this.to.get(j).path());
            }
        }
    }

    List<BlockChange> changes() {
        return List.copyOf(changes);
    }

    String html() {
        int i = 0;
        for (int j = 0; j < to.size(); j++) {
            int was = inOrder[j];
            for (; was != NONE && i < was; i++) {
                gone(i, to.get(j).path());
            }
            if (was == NONE) {
                came(j);
            } else {
                stayed(from.get(was), to.get(j));
                i = was + 1;
            }
        }
        for (; i < from.size(); i++) {
            gone(i, List.of());
        }
        return tags.finished();
    }

    private void pairContainers(List<Block> before, List<Block> after) {
        for (int k = 0; k < Math.min(before.size(), after.size()); k++) {
            if (before.get(k).element() == after.get(k).element()) {
                pairs.putIfAbsent(before.get(k), after.get(k));
            }
        }
    }

    private void stayed(DiffUnit old, DiffUnit now) {
        String inside = inside(old, now);
        boolean words = !old.lines().equals(now.lines()) && !old.text().equals(now.text());
        boolean form = !old.sameForm(now) || inside.contains("<span data-diff");
        if (words || form) {
            changes.add(new BlockChange(now.id(), words ? Kind.CHANGED : Kind.FORMATTED, old.text(), now.text()));
        }
        tags.write(now.path(), words ? "changed" : form ? "formatted" : "", inside);
    }

    private void came(int j) {
        DiffUnit now = to.get(j);
        boolean moved = anywhere[j] != NONE;
        String before = moved ? from.get(anywhere[j]).text() : "";
        changes.add(new BlockChange(now.id(), moved ? Kind.MOVED : Kind.ADDED, before, now.text()));
        if (moved) {
            inside(from.get(anywhere[j]), now);
        }
        tags.write(now.path(), moved ? "moved" : "added", whole(now, "ins", moved));
    }

    private void gone(int i, List<Block> next) {
        DiffUnit old = from.get(i);
        boolean moved = newPlace[i] != NONE;
        if (!moved) {
            changes.add(new BlockChange(old.id(), Kind.REMOVED, old.text(), ""));
        }
        var path = new RemovedBlockPlacement(tags, pairs, next).of(old);
        String inside = whole(old, "del", moved);
        if (old.block().element() == NodeType.TR && path.getLast().element() != NodeType.TR) {
            inside = "<del>" + HtmlWriter.escaped(old.text().replace('\t', ' ')) + "</del>";
        }
        tags.write(path, moved ? "moved-away" : "removed", inside);
    }

    /** The inside of a leaf that stands in both texts. */
    private String inside(DiffUnit old, DiffUnit now) {
        if (now.block().element() != NodeType.TR) {
            return markup.compared(old.lines().getFirst(), now.lines().getFirst());
        }
        var html = new StringBuilder();
        int cells = Math.max(old.lines().size(), now.lines().size());
        for (int k = 0; k < cells; k++) {
            boolean isOld = k < old.lines().size();
            boolean isNew = k < now.lines().size();
            var cell = (isNew ? now : old).block().children().get(k);
            String line = markup.compared(
                    isOld ? old.lines().get(k) : List.of(), isNew ? now.lines().get(k) : List.of());
            html.append(isNew ? cell(cell, line) : cell(cell.with(List.of(), List.of()), line));
        }
        return html.toString();
    }

    private String whole(DiffUnit leaf, String wrapper, boolean moved) {
        var html = new StringBuilder();
        for (int k = 0; k < leaf.lines().size(); k++) {
            List<Inline> line = leaf.lines().get(k);
            String inside = moved
                    ? InlineDiffWriter.moved(wrapper, line)
                    : wrapper.equals("ins") ? markup.compared(List.of(), line) : markup.compared(line, List.of());
            boolean row = leaf.block().element() == NodeType.TR;
            html.append(row ? cell(leaf.block().children().get(k), inside) : inside);
        }
        return html.toString();
    }

    private static String cell(Block cell, String inside) {
        return HtmlWriter.startTag(cell, false)
                + inside
                + "</%s>".formatted(cell.element().tag().toLowerCase(Locale.ROOT));
    }
}
