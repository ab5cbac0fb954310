package io.masthead.domain.text;

import static io.masthead.domain.text.Alignment.NONE;

import io.masthead.domain.text.Change.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;

/** Walks both bodies along their alignment and writes the newer one with what was removed in its old place. */
final class BodyDifference {
    private static final double SIMILAR = 0.34;
    private static final double MOVED = 0.85;

    private final List<Leaf> from;
    private final List<Leaf> to;
    private final int[] inOrder;
    private final int[] anywhere;
    private final int[] newPlace;
    private final IdentityHashMap<Block, Block> pairs = new IdentityHashMap<>();
    private final OpenTags tags = new OpenTags();
    private final LineMarkup markup;
    private final List<Change> changes = new ArrayList<>();

    BodyDifference(Body from, Body to, LineMarkup markup) {
        this.from = Leaf.of(from.blocks());
        this.to = Leaf.of(to.blocks());
        this.markup = markup;
        var before = this.from.stream().map(Leaf::piece).toList();
        var after = this.to.stream().map(Leaf::piece).toList();
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

    List<Change> changes() {
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

    private void stayed(Leaf old, Leaf now) {
        String inside = inside(old, now);
        boolean words = !old.lines().equals(now.lines()) && !old.text().equals(now.text());
        boolean form = !old.sameForm(now) || inside.contains("<span data-diff");
        if (words || form) {
            changes.add(new Change(now.id(), words ? Kind.CHANGED : Kind.FORMATTED, old.text(), now.text()));
        }
        tags.write(now.path(), words ? "changed" : form ? "formatted" : "", inside);
    }

    private void came(int j) {
        Leaf now = to.get(j);
        boolean moved = anywhere[j] != NONE;
        String before = moved ? from.get(anywhere[j]).text() : "";
        changes.add(new Change(now.id(), moved ? Kind.MOVED : Kind.ADDED, before, now.text()));
        if (moved) {
            inside(from.get(anywhere[j]), now);
        }
        tags.write(now.path(), moved ? "moved" : "added", whole(now, "ins", moved));
    }

    private void gone(int i, List<Block> next) {
        Leaf old = from.get(i);
        boolean moved = newPlace[i] != NONE;
        if (!moved) {
            changes.add(new Change(old.id(), Kind.REMOVED, old.text(), ""));
        }
        var path = new OldPlace(tags, pairs, next).of(old);
        String inside = whole(old, "del", moved);
        if (old.block().element() == Element.TR && path.getLast().element() != Element.TR) {
            inside = "<del>" + BodyWriter.escaped(old.text().replace('\t', ' ')) + "</del>";
        }
        tags.write(path, moved ? "moved-away" : "removed", inside);
    }

    /** The inside of a leaf that stands in both texts. */
    private String inside(Leaf old, Leaf now) {
        if (now.block().element() != Element.TR) {
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

    private String whole(Leaf leaf, String wrapper, boolean moved) {
        var html = new StringBuilder();
        for (int k = 0; k < leaf.lines().size(); k++) {
            List<Inline> line = leaf.lines().get(k);
            String inside = moved
                    ? LineMarkup.moved(wrapper, line)
                    : wrapper.equals("ins") ? markup.compared(List.of(), line) : markup.compared(line, List.of());
            boolean row = leaf.block().element() == Element.TR;
            html.append(row ? cell(leaf.block().children().get(k), inside) : inside);
        }
        return html.toString();
    }

    private static String cell(Block cell, String inside) {
        return BodyWriter.startTag(cell, false)
                + inside
                + "</%s>".formatted(cell.element().tag().toLowerCase(Locale.ROOT));
    }
}
