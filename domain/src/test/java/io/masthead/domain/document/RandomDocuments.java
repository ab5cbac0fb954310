package io.masthead.domain.document;

import io.masthead.domain.document.Inline.Note;
import io.masthead.domain.document.Inline.TextRun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Documents of everything that the schema has, from a seed. */
public final class RandomDocuments {
    private static final String[] WORDS =
            "water dam loss city Bakı the a of 14.2 isn’t “so” pipe & < > \" ə , . † 19th a\u00A0b — Ə".split(" ");

    private final Random random;

    public RandomDocuments(long seed) {
        random = new Random(seed);
    }

    /** A document of some blocks, most of them with ids. */
    public Document next() {
        var blocks = new ArrayList<Block>();
        for (int i = random.nextInt(7); i > 0; i--) {
            blocks.add(block());
        }
        var document = new Document(blocks);
        return random.nextInt(4) == 0 ? document : document.withBlockIds(Document.EMPTY);
    }

    private Block block() {
        return switch (random.nextInt(11)) {
            case 0 -> new TextBlock(NodeType.HEADING_2, "", line());
            case 1 -> new TextBlock(NodeType.HEADING_3, "", line());
            case 2 -> new TextBlock(NodeType.HEADING_4, "", line());
            case 3, 4 -> list(0);
            case 5 -> container(NodeType.BLOCKQUOTE, some(() -> random.nextBoolean() ? paragraph() : list(0)));
            case 6 -> container(NodeType.PULL_QUOTE, some(this::paragraph));
            case 7, 8 -> table();
            case 9 -> figure();
            default -> paragraph();
        };
    }

    private interface Source {
        Block next();
    }

    private List<Block> some(Source source) {
        var blocks = new ArrayList<Block>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            blocks.add(source.next());
        }
        return blocks;
    }

    private static Block container(NodeType type, List<Block> content) {
        return new ContainerBlock(type, "", Map.of(), content);
    }

    private Block paragraph() {
        return TextBlock.paragraph(line());
    }

    private Block list(int depth) {
        boolean ordered = random.nextBoolean();
        Map<String, String> start =
                random.nextBoolean() ? Map.of("start", String.valueOf(random.nextInt(2) * 3)) : Map.of();
        var items = some(() -> container(NodeType.LIST_ITEM, flow(depth, 1)));
        return ordered
                ? new ContainerBlock(NodeType.ORDERED_LIST, "", start, items)
                : container(NodeType.BULLET_LIST, items);
    }

    private List<Block> flow(int depth, int least) {
        var blocks = new ArrayList<Block>();
        for (int i = least + random.nextInt(2); i > 0; i--) {
            blocks.add(depth < 3 && random.nextInt(4) == 0 ? list(depth + 1) : paragraph());
        }
        return blocks;
    }

    private Block table() {
        var parts = new ArrayList<Block>();
        if (random.nextBoolean()) {
            parts.add(new TextBlock(NodeType.TABLE_CAPTION, "", line()));
        }
        if (random.nextBoolean()) {
            parts.add(container(NodeType.TABLE_HEAD, some(this::row)));
        }
        parts.add(container(NodeType.TABLE_BODY, some(this::row)));
        return container(NodeType.TABLE, parts);
    }

    private Block row() {
        return container(NodeType.TABLE_ROW, some(this::cell));
    }

    private Block cell() {
        var attributes = new HashMap<String, String>();
        boolean header = random.nextInt(3) == 0;
        if (header && random.nextBoolean()) {
            attributes.put("scope", random.nextBoolean() ? "col" : "rowgroup");
        }
        if (random.nextInt(5) == 0) {
            attributes.put(random.nextBoolean() ? "colspan" : "rowspan", "2");
        }
        return new ContainerBlock(header ? NodeType.TABLE_HEADER : NodeType.TABLE_CELL, "", attributes, flow(2, 0));
    }

    private Block figure() {
        var content = new ArrayList<Block>();
        content.add(
                new ImageBlock("/assets/" + random.nextInt(3) + "/file", random.nextBoolean() ? "A \"dam\"" : null));
        if (random.nextBoolean()) {
            content.add(new TextBlock(NodeType.FIGURE_CAPTION, "", line()));
        }
        return container(NodeType.FIGURE, content);
    }

    private List<Inline> line() {
        var line = new InlineBuilder();
        line.add("w", List.of());
        for (int i = random.nextInt(7); i > 0; i--) {
            line.add((random.nextInt(4) == 0 ? "" : " ") + word(), marks());
            if (random.nextInt(12) == 0) {
                line.add(note());
            }
        }
        return line.finished();
    }

    private Note note() {
        var content = new InlineBuilder();
        content.add("n " + word(), marks());
        return new Note("", content.finished().stream().map(TextRun.class::cast).toList());
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)];
    }

    private List<Mark> marks() {
        var marks = new ArrayList<Mark>();
        for (MarkType type : MarkType.values()) {
            if (random.nextInt(12) == 0) {
                marks.add(new Mark(type, value(type)));
            }
        }
        return marks;
    }

    private String value(MarkType type) {
        return switch (type) {
            case LINK -> random.nextBoolean() ? "https://example.org/?a=1&b=\"2\"" : "#abcdefg";
            case LANGUAGE -> random.nextBoolean() ? "de" : "az-latn";
            case STRONG, EMPHASIS, SUBSCRIPT, SUPERSCRIPT -> "";
        };
    }

    /** The same document with a few changes: blocks taken out, put in, moved, joined, and marks and words changed. */
    public Document edited(Document document) {
        var blocks = new ArrayList<>(document.blocks());
        for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
            if (blocks.isEmpty() || random.nextInt(5) == 0) {
                blocks.add(random.nextInt(blocks.size() + 1), block());
                continue;
            }
            int at = random.nextInt(blocks.size());
            switch (random.nextInt(4)) {
                case 0 -> blocks.remove(at);
                case 1 -> blocks.add(random.nextInt(blocks.size()), blocks.remove(at));
                default -> blocks.set(at, edited(blocks.get(at)));
            }
        }
        return new Document(blocks);
    }

    private Block edited(Block block) {
        return switch (block) {
            case TextBlock text -> text.withContent(random.nextBoolean() ? line() : marked(text.content()));
            case ContainerBlock container -> edited(container);
            case ImageBlock image -> new ImageBlock(image.source(), "Another");
        };
    }

    private Block edited(ContainerBlock container) {
        var content = new ArrayList<>(container.content());
        if (container.type().isCell() && random.nextInt(3) == 0) {
            return new ContainerBlock(container.type(), "", Map.of("rowspan", "3"), content);
        }
        if (container.type() == NodeType.ORDERED_LIST && random.nextInt(3) == 0) {
            return new ContainerBlock(container.type(), container.id(), Map.of("start", "7"), content);
        }
        if (content.isEmpty()) {
            return container;
        }
        int at = random.nextInt(content.size());
        boolean split = random.nextInt(3) == 0 && content.size() > 1;
        if (split) {
            content.remove(at);
        } else {
            content.set(at, edited(content.get(at)));
        }
        return container.withContent(content);
    }

    private List<Inline> marked(List<Inline> content) {
        var line = new InlineBuilder();
        for (Inline piece : content) {
            switch (piece) {
                case TextRun run -> {
                    int cut = random.nextInt(run.text().length());
                    line.add(run.text().substring(0, cut), run.marks());
                    line.add(run.text().substring(cut), random.nextBoolean() ? marks() : run.marks());
                }
                case Note note -> line.add(note);
            }
        }
        return line.finished();
    }

    /** Neighbours of one type made one, and one with several blocks made two: nothing but borders differs. */
    public Document regrouped(Document document) {
        var blocks = new ArrayList<Block>();
        for (Block block : document.blocks()) {
            Block before = blocks.isEmpty() ? null : blocks.getLast();
            if (block instanceof ContainerBlock container
                    && before instanceof ContainerBlock other
                    && before.type() == block.type()
                    && block.type() != NodeType.TABLE
                    && random.nextBoolean()) {
                var joined = new ArrayList<>(other.content());
                joined.addAll(container.content());
                blocks.set(blocks.size() - 1, other.withContent(joined));
            } else if (block instanceof ContainerBlock container
                    && container.content().size() > 1
                    && container.type() != NodeType.FIGURE
                    && random.nextBoolean()) {
                blocks.add(container.withContent(container.content().subList(0, 1)));
                blocks.add(container
                        .withContent(container
                                .content()
                                .subList(1, container.content().size()))
                        .withId(""));
            } else {
                blocks.add(block);
            }
        }
        return new Document(blocks);
    }
}
