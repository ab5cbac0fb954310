package io.masthead.domain.document;

import java.util.List;

/**
 * A block of running text: a heading, a paragraph, a caption.
 *
 * @param id empty as long as it has none
 * @param content one line in the form of {@link InlineBuilder}
 */
public record TextBlock(NodeType type, String id, List<Inline> content) implements Block {
    /** Refuses a type that holds no running text. */
    public TextBlock {
        if (type.content() != ContentModel.INLINE) {
            throw new IllegalArgumentException(type + " holds no running text");
        }
        content = List.copyOf(content);
    }

    /** A paragraph without id. */
    public static TextBlock paragraph(List<Inline> content) {
        return new TextBlock(NodeType.PARAGRAPH, "", content);
    }

    @Override
    public TextBlock withId(String newId) {
        return new TextBlock(type, newId, content);
    }

    /** The same block with other text. */
    public TextBlock withContent(List<Inline> newContent) {
        return new TextBlock(type, id, newContent);
    }
}
