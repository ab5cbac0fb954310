package io.masthead.domain.document.merge;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.ContainerBlock;
import io.masthead.domain.document.Document;
import io.masthead.domain.document.ImageBlock;
import io.masthead.domain.document.Inline;
import io.masthead.domain.document.Inline.Note;
import io.masthead.domain.document.Inline.TextRun;
import io.masthead.domain.document.InlineBuilder;
import io.masthead.domain.document.NodeType;
import io.masthead.domain.document.RandomDocuments;
import io.masthead.domain.document.TextBlock;
import io.masthead.domain.document.diff.Token;
import io.masthead.domain.language.WordSegmenter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Texts in which no word stands twice, and random edits of them, so that each word can be followed through a merge. */
public final class DistinctWords {
    private final Random random;
    private final RandomDocuments documents;
    private int words;

    public DistinctWords(long seed) {
        random = new Random(seed);
        documents = new RandomDocuments(seed);
    }

    /** A text whose words all begin with that letter. */
    public Document next(String letter) {
        return renamed(documents.next(), Set.of(), letter, 0).withBlockIds(Document.EMPTY);
    }

    /** The same text after some edits; words that are new begin with that letter. */
    public Document edited(Document base, String letter) {
        Document edited = base;
        for (int i = random.nextInt(4); i > 0; i--) {
            edited = documents.edited(edited);
        }
        if (random.nextInt(3) == 0) {
            edited = documents.regrouped(edited);
        }
        if (random.nextInt(2) == 0) {
            edited = cut(edited);
        }
        Document named = renamed(edited, words(base), letter, random.nextInt(3) == 0 ? 0 : 12);
        return random.nextInt(4) == 0 ? named.withoutIds() : named.withBlockIds(base);
    }

    /** All words, those of notes too. */
    public static Set<String> words(Document document) {
        return new HashSet<>(WordSegmenter.of(document.text()));
    }

    /** With some paragraphs cut in two, as the enter key does. */
    private Document cut(Document document) {
        var blocks = new ArrayList<Block>();
        for (Block block : document.blocks()) {
            blocks.add(block);
            if (block instanceof TextBlock text && random.nextBoolean()) {
                var tokens = Token.of(text.content());
                int at = random.nextInt(tokens.size());
                var first = line(tokens.subList(0, at));
                var second = line(tokens.subList(at, tokens.size()));
                if (!first.isEmpty() && !second.isEmpty()) {
                    blocks.set(blocks.size() - 1, text.withContent(first));
                    blocks.add(TextBlock.paragraph(second));
                }
            }
        }
        return new Document(blocks);
    }

    private static List<Inline> line(List<Token> tokens) {
        var line = new InlineBuilder();
        for (Token token : tokens) {
            for (Inline piece : token.pieces()) {
                switch (piece) {
                    case TextRun run -> line.add(run.text(), run.marks());
                    case Note note -> line.add(note);
                }
            }
        }
        return line.finished();
    }

    private Document renamed(Document document, Set<String> known, String letter, int oneIn) {
        var seen = new HashSet<String>();
        return new Document(document.blocks().stream()
                .flatMap(block -> renamed(block, known, letter, oneIn, seen).stream())
                .toList());
    }

    private List<Block> renamed(Block block, Set<String> known, String letter, int oneIn, Set<String> seen) {
        return switch (block) {
            case TextBlock text -> {
                var line = line(text.content(), known, letter, oneIn, seen);
                yield line.isEmpty() ? List.of() : List.of(text.withContent(line));
            }
            case ContainerBlock container -> {
                List<Block> content = container.content().stream()
                        .flatMap(it -> renamed(it, known, letter, oneIn, seen).stream())
                        .toList();
                if (container.type().isCell() && content.isEmpty()) {
                    content = List.of(text(NodeType.PARAGRAPH, letter));
                } else if (container.type() == NodeType.FIGURE && content.size() == 1) {
                    content = List.of(content.getFirst(), text(NodeType.FIGURE_CAPTION, letter));
                }
                yield content.isEmpty() ? List.of() : List.of(container.withContent(content));
            }
            case ImageBlock image -> List.of(image);
        };
    }

    /** Nothing is without words: such blocks would be told apart by nothing, and take each other's ids. */
    private TextBlock text(NodeType type, String letter) {
        return new TextBlock(type, "", List.of(new TextRun(letter + words++, List.of())));
    }

    private List<Inline> line(List<Inline> content, Set<String> known, String letter, int oneIn, Set<String> seen) {
        var line = new InlineBuilder();
        for (Inline piece : content) {
            switch (piece) {
                case TextRun run -> line.add(" " + letters(run.text(), known, letter, oneIn, seen), run.marks());
                case Note note ->
                    line.add(new Note(
                            note.id(),
                            note.content().stream()
                                    .map(run -> new TextRun(
                                            letters(run.text(), known, letter, 0, seen)
                                                    .strip(),
                                            run.marks()))
                                    .filter(run -> !run.text().isEmpty())
                                    .toList()));
            }
        }
        return line.finished();
    }

    /** Known words stay, others get new names; of the known ones some are taken out, changed, or get a new one beside them. */
    private String letters(String text, Set<String> known, String letter, int oneIn, Set<String> seen) {
        var letters = new ArrayList<String>();
        for (String word : WordSegmenter.of(text)) {
            boolean stays = known.contains(word) && seen.add(word);
            int edit = oneIn == 0 ? 9 : random.nextInt(oneIn);
            if (!stays || edit == 0) {
                letters.add(letter + words++);
            } else if (edit > 1) {
                letters.add(word);
            }
            if (edit == 2) {
                letters.add(letter + words++);
            }
        }
        String signs = random.nextInt(30) == 0 && oneIn > 0 ? ", " : " ";
        return String.join(signs, letters);
    }
}
