package io.masthead.domain.document.diff;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.Inline;
import io.masthead.domain.document.diff.BlockChange.Kind;
import io.masthead.domain.document.diff.DiffEntry.Came;
import io.masthead.domain.document.diff.DiffEntry.Gone;
import io.masthead.domain.document.diff.DiffEntry.Kept;
import io.masthead.domain.document.html.HtmlTags;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the newer document with what was removed in its old place, and lists what happened to each block. */
final class DocumentDiffWriter {
    private final IdentityHashMap<Block, Block> pairs = new IdentityHashMap<>();
    private final BlockDiffWriter writer = new BlockDiffWriter();
    private final InlineDiffWriter inline;
    private final List<BlockChange> changes = new ArrayList<>();

    DocumentDiffWriter(List<DiffEntry> entries, InlineDiffWriter inline) {
        this.inline = inline;
        for (DiffEntry entry : entries) {
            if (entry instanceof Kept kept) {
                pair(kept.old().path(), kept.now().path());
            }
        }
        entries.forEach(this::entry);
    }

    List<BlockChange> changes() {
        return List.copyOf(changes);
    }

    String html() {
        return writer.finished();
    }

    private void pair(List<Block> before, List<Block> after) {
        for (int k = 0; k < Math.min(before.size(), after.size()); k++) {
            if (before.get(k).type() == after.get(k).type()) {
                pairs.putIfAbsent(before.get(k), after.get(k));
            }
        }
    }

    private void entry(DiffEntry entry) {
        switch (entry) {
            case Kept kept -> kept(kept);
            case Came came -> came(came);
            case Gone gone -> gone(gone);
        }
    }

    private void kept(Kept kept) {
        ComparedBlock old = kept.old();
        ComparedBlock now = kept.now();
        String mark = !kept.sameWords() ? "changed" : !kept.sameForm() ? "formatted" : "";
        if (!mark.isEmpty()) {
            Kind kind = kept.sameWords() ? Kind.FORMATTED : Kind.CHANGED;
            changes.add(new BlockChange(now.id(), kind, old.readable(), now.readable()));
        }
        writer.write(now.path(), mark, inside(old, now));
    }

    private void came(Came came) {
        ComparedBlock now = came.now();
        ComparedBlock from = came.from();
        if (from == null) {
            changes.add(new BlockChange(now.id(), Kind.ADDED, "", now.readable()));
            writer.write(now.path(), "added", inside(null, now));
            return;
        }
        changes.add(new BlockChange(now.id(), Kind.MOVED, from.readable(), now.readable()));
        inline.count(from.lines(), now.lines());
        writer.write(now.path(), "moved", moved("ins", now));
    }

    private void gone(Gone gone) {
        ComparedBlock old = gone.old();
        if (!gone.moved()) {
            changes.add(new BlockChange(old.id(), Kind.REMOVED, old.readable(), ""));
        }
        List<Block> next = gone.next() == null ? List.of() : gone.next().path();
        var path = new RemovedBlockPlacement(writer, pairs, next).of(old);
        String inside = gone.moved() ? moved("del", old) : inside(old, null);
        if (old.isRow() && path.getLast().type() != old.block().type()) {
            inside = inOneLine(old);
        }
        writer.write(path, gone.moved() ? "moved-away" : "removed", inside);
    }

    /** The inside of what stands in one of the texts, or in both. */
    private String inside(@Nullable ComparedBlock old, @Nullable ComparedBlock now) {
        ComparedBlock shown = now != null ? now : Objects.requireNonNull(old);
        if (!shown.isRow()) {
            return inline.compared(line(old, 0), line(now, 0));
        }
        var html = new StringBuilder();
        int cells = Math.max(count(old), count(now));
        for (int k = 0; k < cells; k++) {
            ComparedBlock row = now != null && k < count(now) ? now : Objects.requireNonNull(old);
            html.append(cell(row.cells().get(k), inline.compared(line(old, k), line(now, k))));
        }
        return html.toString();
    }

    private static int count(@Nullable ComparedBlock block) {
        return block == null ? 0 : block.lines().size();
    }

    private static List<Inline> line(@Nullable ComparedBlock block, int index) {
        return block == null || index >= block.lines().size()
                ? List.of()
                : block.lines().get(index);
    }

    /** All in one wrapper, its words not counted: it only stands elsewhere. */
    private static String moved(String wrapper, ComparedBlock block) {
        var html = new StringBuilder();
        for (int k = 0; k < block.lines().size(); k++) {
            String inside = InlineDiffWriter.wrapped(wrapper, block.lines().get(k));
            html.append(block.isRow() ? cell(block.cells().get(k), inside) : inside);
        }
        return html.toString();
    }

    /** The cells of a row where none can stand. */
    private static String inOneLine(ComparedBlock row) {
        return row.lines().stream()
                .filter(line -> !line.isEmpty())
                .map(line -> InlineDiffWriter.wrapped("del", line))
                .collect(Collectors.joining(" "));
    }

    private static String cell(Block cell, String inside) {
        return HtmlTags.start(cell, false) + inside + HtmlTags.end(cell);
    }
}
