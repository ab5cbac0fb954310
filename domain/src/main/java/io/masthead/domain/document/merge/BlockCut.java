package io.masthead.domain.document.merge;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.ContainerBlock;
import io.masthead.domain.document.ContentModel;
import io.masthead.domain.document.Document;
import io.masthead.domain.document.Inline;
import io.masthead.domain.document.Inline.Note;
import io.masthead.domain.document.Inline.TextRun;
import io.masthead.domain.document.InlineBuilder;
import io.masthead.domain.document.NodeType;
import io.masthead.domain.document.TextBlock;
import io.masthead.domain.document.diff.InlineComparison;
import io.masthead.domain.document.diff.InlineComparison.Stretch;
import io.masthead.domain.document.diff.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A block of running text that was cut: what stands behind the cut is a block of its own now, and no word was changed.
 *
 * @param block the id of the block
 * @param at after how many tokens of it
 * @param type what the block behind the cut is
 * @param id the id of that one, which is new
 */
record BlockCut(String block, int at, NodeType type, String id) {

    /** The cuts by which that text differs from the base, each the first of its block. */
    static List<BlockCut> in(Document text, Document base) {
        var known = textBlocks(base.blocks()).collect(Collectors.toMap(Block::id, Function.identity(), (a, b) -> a));
        var ids = base.linkTargets();
        var cuts = new ArrayList<BlockCut>();
        collect(text.blocks(), known, ids, cuts);
        return cuts;
    }

    private static void collect(
            List<Block> siblings, Map<String, TextBlock> known, Set<String> ids, List<BlockCut> cuts) {
        for (int i = 0; i < siblings.size(); i++) {
            if (siblings.get(i) instanceof ContainerBlock container) {
                collect(container.content(), known, ids, cuts);
            } else if (siblings.get(i) instanceof TextBlock first && known.containsKey(first.id())) {
                var old = Objects.requireNonNull(known.get(first.id()));
                of(old, first, newBehind(siblings.subList(i + 1, siblings.size()), ids))
                        .ifPresent(cuts::add);
            }
        }
    }

    /** The blocks of running text that come next and that the base does not have. */
    private static List<TextBlock> newBehind(List<Block> behind, Set<String> ids) {
        return behind.stream()
                .takeWhile(it -> it instanceof TextBlock && !it.id().isEmpty() && !ids.contains(it.id()))
                .map(TextBlock.class::cast)
                .toList();
    }

    private static Optional<BlockCut> of(TextBlock old, TextBlock first, List<TextBlock> behind) {
        if (behind.isEmpty() || first.content().size() > old.content().size()) {
            return Optional.empty();
        }
        var whole = Token.of(old.content());
        int cut = end(whole, 0, first);
        int end = cut;
        for (int i = 0; i < behind.size() && end >= 0 && end < whole.size(); i++) {
            end = end(whole, isSpace(whole.get(end)) ? end + 1 : end, behind.get(i));
        }
        return cut > 0 && cut < whole.size() && end == whole.size()
                ? Optional.of(new BlockCut(
                        old.id(),
                        cut,
                        behind.getFirst().type(),
                        behind.getFirst().id()))
                : Optional.empty();
    }

    /** Where the part ends that begins there and is the text of that block in the same form; -1 where none is. */
    private static int end(List<Token> whole, int start, TextBlock part) {
        var tokens = Token.of(part.content());
        if (start + tokens.size() > whole.size()) {
            return -1;
        }
        for (int i = 0; i < tokens.size(); i++) {
            Token there = whole.get(start + i);
            if (!there.equals(tokens.get(i)) || !there.sameForm(tokens.get(i))) {
                return -1;
            }
        }
        return start + tokens.size();
    }

    private static boolean isSpace(Token token) {
        return token.text().equals(" ");
    }

    /** Whether the other text has the block, wrote in it, and knows nothing of the one behind the cut. */
    boolean isNewsTo(Document base, Document other) {
        var old = find(base);
        var now = find(other);
        return old.isPresent()
                && now.isPresent()
                && !InlineComparison.isSame(old.get().content(), now.get().content())
                && !other.linkTargets().contains(id);
    }

    /** After how many tokens of the block in the other text the same cut is; empty where that was written across it. */
    Optional<Integer> placeIn(Document base, Document other) {
        int before = 0;
        int now = 0;
        for (Stretch stretch : InlineComparison.between(
                find(base).orElseThrow().content(), find(other).orElseThrow().content())) {
            int end = before + stretch.from().size();
            if (at == before || (stretch.same() && at < end)) {
                return Optional.of(now + at - before);
            }
            if (at < end) {
                return Optional.empty();
            }
            before = end;
            now += stretch.to().size();
        }
        return at == before ? Optional.of(now) : Optional.empty();
    }

    /** That text with the block cut after so many tokens; empty where a half would have no words, or no place. */
    Optional<Document> made(Document text, int place) {
        var whole = find(text).orElseThrow();
        var tokens = Token.of(whole.content());
        var first = whole.withContent(line(tokens.subList(0, place)));
        var second = new TextBlock(type, id, line(tokens.subList(place, tokens.size())));
        if (first.content().isEmpty() || second.content().isEmpty()) {
            return Optional.empty();
        }
        var blocks = replaced(text.blocks(), ContentModel.DOCUMENT, first, second);
        return blocks.equals(text.blocks()) ? Optional.empty() : Optional.of(new Document(blocks));
    }

    private List<Block> replaced(List<Block> siblings, ContentModel place, TextBlock first, TextBlock second) {
        return siblings.stream()
                .<Block>mapMulti((sibling, next) -> {
                    if (sibling instanceof ContainerBlock container) {
                        next.accept(container.withContent(
                                replaced(container.content(), container.type().content(), first, second)));
                    } else if (sibling instanceof TextBlock && sibling.id().equals(block) && type.mayStandIn(place)) {
                        next.accept(first);
                        next.accept(second);
                    } else {
                        next.accept(sibling);
                    }
                })
                .toList();
    }

    private Optional<TextBlock> find(Document text) {
        return textBlocks(text.blocks()).filter(it -> it.id().equals(block)).findFirst();
    }

    private static Stream<TextBlock> textBlocks(List<Block> blocks) {
        return blocks.stream().flatMap(block -> switch (block) {
            case TextBlock text when !text.id().isEmpty() -> Stream.of(text);
            case ContainerBlock container -> textBlocks(container.content());
            default -> Stream.empty();
        });
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
}
