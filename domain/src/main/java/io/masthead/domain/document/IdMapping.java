package io.masthead.domain.document;

import io.masthead.domain.document.Inline.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Says which id each block and note that carries one gets; asked in the order of the text. */
interface IdMapping {
    /** The type under which notes are asked for. */
    String NOTE = "note";

    String idFor(String type, String id, Supplier<String> words);

    /** The same blocks with the ids that the mapping gives. */
    default List<Block> applied(List<Block> blocks) {
        var result = new ArrayList<Block>();
        for (Block block : blocks) {
            result.add(applied(block, block.type().carriesId()));
        }
        return result;
    }

    private Block applied(Block block, boolean carriesId) {
        String id =
                carriesId ? idFor(block.type().jsonName(), block.id(), () -> PlainText.of(List.of(block), false)) : "";
        return switch (block) {
            case TextBlock text -> new TextBlock(text.type(), id, line(text.content()));
            case ContainerBlock container ->
                new ContainerBlock(container.type(), id, container.attributes(), content(container));
            case ImageBlock image -> image;
        };
    }

    private List<Block> content(ContainerBlock container) {
        if (container.ownText().isEmpty()) {
            return applied(container.content());
        }
        var result = new ArrayList<Block>();
        result.add(applied(container.content().getFirst(), false));
        result.addAll(applied(container.furtherContent()));
        return result;
    }

    private List<Inline> line(List<Inline> content) {
        var line = new ArrayList<Inline>();
        for (Inline piece : content) {
            line.add(piece instanceof Note note ? note.withId(idFor(NOTE, note.id(), note::text)) : piece);
        }
        return line;
    }
}
