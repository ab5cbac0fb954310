package io.masthead.domain.document.merge;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.ContainerBlock;
import io.masthead.domain.document.ContentModel;
import io.masthead.domain.document.Document;
import io.masthead.domain.document.ImageBlock;
import io.masthead.domain.document.NodeType;
import io.masthead.domain.document.TextBlock;
import io.masthead.domain.document.merge.MergeConflict.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Builds the merged body from the top: what each block holds, in the merged order. */
final class BodyMerge {
    private static final Block EMPTY_CELL = new ContainerBlock(NodeType.TABLE_CELL, "", Map.of(), List.of());

    private final MergeSides sides;
    private final MergeChoices choices;
    private final MergePlan plan;
    private final TableColumns columns;
    private final Set<String> built = new HashSet<>();
    private final List<MergeConflict> conflicts = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    /** A block at the top, or none, with the meeting places in it. */
    record Part(List<Block> blocks, List<MergeConflict> conflicts) {}

    private BodyMerge(MergeSides sides, MergeChoices choices) {
        this.sides = sides;
        this.choices = choices;
        plan = new MergePlan(sides, choices);
        columns = new TableColumns(sides);
        merged(MergeTree.ROOT).forEach(this::part);
        sides.mine().keys().forEach(this::rescued);
        sides.theirs().keys().forEach(this::rescued);
    }

    static List<Part> of(MergeSides sides, MergeChoices choices) {
        return new BodyMerge(sides, choices).parts;
    }

    private void part(String key) {
        int before = conflicts.size();
        var blocks = ConflictFragment.atTop(block(key, ContentModel.DOCUMENT), null);
        parts.add(new Part(blocks, List.copyOf(conflicts.subList(before, conflicts.size()))));
    }

    /** What both sides put into something that is not there any more stands at the end. */
    private void rescued(String key) {
        if (plan.keeps(key) && !built.contains(key)) {
            part(key);
        }
    }

    /** The keys of what stands in a block, in the merged order. */
    private List<String> merged(String key) {
        return OrderMerge.of(standing(sides.base(), key), standing(sides.mine(), key), standing(sides.theirs(), key));
    }

    private List<String> standing(MergeTree tree, String key) {
        MergeTree shown = key.equals(MergeTree.ROOT) || tree.has(key) ? tree : sides.base();
        return shown.contentOf(key).stream()
                .filter(it -> sides.mine().has(it) || sides.theirs().has(it))
                .filter(it -> plan.keeps(it) && key.equals(plan.placeOf(it)))
                .toList();
    }

    private List<Block> block(String key, ContentModel place) {
        built.add(key);
        if (sides.inBoth(key)) {
            return ofBoth(key, place);
        }
        if (plan.isMeetingPlace(key)) {
            boolean isMine = sides.mine().has(key);
            Document kept = ConflictFragment.of(isMine ? sides.mine() : sides.theirs(), key);
            meet(key, isMine ? Kind.REMOVED_BY_THEM : Kind.REMOVED_BY_ME, kept);
        }
        return filled(key, sides.onlyOne(key).block());
    }

    private List<Block> ofBoth(String key, ContentModel place) {
        MergeNode old = sides.base().node(key);
        Block before = old == null ? null : old.block();
        Block mine = Objects.requireNonNull(sides.mine().node(key)).block();
        Block theirs = Objects.requireNonNull(sides.theirs().node(key)).block();
        var result = new BlockPair(before, mine, theirs, choices.of(key)).merged(place);
        Kind meets = result.meets();
        if (meets != null) {
            meet(key, meets, ConflictFragment.of(sides.mine(), key, result.blocks()));
        }
        var blocks = new ArrayList<Block>();
        result.blocks().forEach(block -> blocks.addAll(filled(key, block)));
        return blocks;
    }

    /** The block with what stands in it; none where nothing does, since only a cell may be empty. */
    private List<Block> filled(String key, Block block) {
        return switch (block) {
            case ImageBlock image -> List.of(image);
            case TextBlock text -> text.content().isEmpty() ? List.of() : List.of(text);
            case ContainerBlock container -> {
                List<Block> content = content(key, container);
                yield content.isEmpty() && !container.type().isCell()
                        ? List.of()
                        : List.of(container.withContent(content));
            }
        };
    }

    private List<Block> content(String key, ContainerBlock container) {
        List<String> keys = merged(key);
        var content = new ArrayList<Block>();
        if (container.type() == NodeType.TABLE) {
            columns.add(key, rows(keys));
        }
        if (container.type() == NodeType.TABLE_ROW) {
            for (String cell : columns.completed(key, keys)) {
                content.addAll(keys.contains(cell) ? block(cell, ContentModel.ROW) : List.of(EMPTY_CELL));
            }
        } else {
            keys.forEach(it -> content.addAll(block(it, container.type().content())));
        }
        return content;
    }

    /** The cells of each row in these groups of a table. */
    private Map<String, List<String>> rows(List<String> groups) {
        var rows = new HashMap<String, List<String>>();
        groups.stream().flatMap(group -> merged(group).stream()).forEach(row -> rows.put(row, merged(row)));
        return rows;
    }

    private void meet(String key, Kind kind, Document both) {
        conflicts.add(new MergeConflict(
                key,
                kind,
                ConflictFragment.of(sides.base(), key),
                ConflictFragment.of(sides.mine(), key),
                ConflictFragment.of(sides.theirs(), key),
                both));
    }
}
