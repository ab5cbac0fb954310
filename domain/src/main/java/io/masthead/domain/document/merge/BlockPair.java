package io.masthead.domain.document.merge;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.ContainerBlock;
import io.masthead.domain.document.ContentModel;
import io.masthead.domain.document.ImageBlock;
import io.masthead.domain.document.Inline;
import io.masthead.domain.document.NodeType;
import io.masthead.domain.document.TextBlock;
import io.masthead.domain.document.merge.LineMerge.Merged;
import io.masthead.domain.document.merge.MergeConflict.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes one block of the two that both sides have under one key, what stands in it aside. */
record BlockPair(@Nullable Block base, Block mine, Block theirs, MergeChoice choice) {

    /**
     * What became of the two.
     *
     * @param blocks most often one; of two pictures, both
     * @param meets what both changed to something else; null where nothing was
     */
    record Result(List<Block> blocks, @Nullable Kind meets) {}

    /** One block; where it holds blocks, with those of the writer. */
    Result merged(ContentModel place) {
        if (mine instanceof TextBlock own && theirs instanceof TextBlock others) {
            return text(own, others, place);
        }
        if (mine instanceof ImageBlock own && theirs instanceof ImageBlock others) {
            return image(own, others);
        }
        return container((ContainerBlock) mine, (ContainerBlock) theirs);
    }

    private Result text(TextBlock own, TextBlock others, ContentModel place) {
        List<Inline> before = base instanceof TextBlock old ? old.content() : List.of();
        Merged line = LineMerge.of(before, own.content(), others.content(), choice);
        Picked<NodeType> type = type();
        NodeType standing = Stream.of(type.value(), mine.type(), theirs.type())
                .filter(it -> it.mayStandIn(place))
                .findFirst()
                .orElse(NodeType.PARAGRAPH);
        return new Result(
                List.of(new TextBlock(standing, own.id(), line.line())),
                line.meets() ? Kind.WORDS : type.meets() ? Kind.FORM : null);
    }

    private Picked<NodeType> type() {
        return Picked.of(base == null ? null : base.type(), mine.type(), theirs.type(), choice);
    }

    private Result image(ImageBlock own, ImageBlock others) {
        ImageBlock old = base instanceof ImageBlock it ? it : null;
        Picked<String> source = Picked.of(old == null ? null : old.source(), own.source(), others.source(), choice);
        Picked<Optional<String>> words = Picked.of(old == null ? null : words(old), words(own), words(others), choice);
        if (choice == MergeChoice.BOTH && source.meets()) {
            return new Result(List.of(own, others), Kind.FORM);
        }
        @Nullable
        String alternative = choice == MergeChoice.BOTH && words.meets()
                ? String.join(
                                " ",
                                Stream.of(words(own), words(others))
                                        .flatMap(Optional::stream)
                                        .toList())
                        .strip()
                : words.value().orElse(null);
        return new Result(
                List.of(new ImageBlock(source.value(), alternative)),
                words.meets() || source.meets() ? Kind.FORM : null);
    }

    private static Optional<String> words(ImageBlock image) {
        return Optional.ofNullable(image.alternative());
    }

    private Result container(ContainerBlock own, ContainerBlock others) {
        Picked<NodeType> type = type();
        boolean meets = type.meets();
        Map<String, String> attributes = new HashMap<>();
        for (String name : type.value().attributes()) {
            Optional<String> old = base instanceof ContainerBlock it ? value(it, name) : null;
            Picked<Optional<String>> value = Picked.of(old, value(own, name), value(others, name), choice);
            value.value().ifPresent(given -> attributes.put(name, given));
            meets |= value.meets();
        }
        var block = new ContainerBlock(type.value(), own.id(), attributes, own.content());
        return new Result(List.of(block), meets ? Kind.FORM : null);
    }

    private static Optional<String> value(ContainerBlock container, String name) {
        return Optional.ofNullable(container.attributes().get(name));
    }
}
