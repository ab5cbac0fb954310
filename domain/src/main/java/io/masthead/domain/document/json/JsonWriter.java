package io.masthead.domain.document.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.masthead.domain.document.Block;
import io.masthead.domain.document.ContainerBlock;
import io.masthead.domain.document.Document;
import io.masthead.domain.document.ImageBlock;
import io.masthead.domain.document.Inline;
import io.masthead.domain.document.Inline.Note;
import io.masthead.domain.document.Inline.TextRun;
import io.masthead.domain.document.Mark;
import io.masthead.domain.document.TextBlock;
import java.util.List;

/**
 * Writes a document as JSON in the form of ProseMirror: {@code {type, attrs, content, marks}}, with the names of the
 * schema. An id stands in {@code attrs}; an attribute with its default, and empty content, is left out.
 */
public final class JsonWriter {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private JsonWriter() {}

    /** The document as JSON. */
    public static String write(Document document) {
        var root = node("doc");
        content(root, document.blocks());
        return root.toString();
    }

    private static ObjectNode node(String type) {
        return JSON.objectNode().put("type", type);
    }

    private static void content(ObjectNode parent, List<Block> blocks) {
        ArrayNode content = parent.putArray("content");
        blocks.forEach(block -> content.add(block(block)));
    }

    private static ObjectNode block(Block block) {
        var node = node(block.type().jsonName());
        var attrs = JSON.objectNode();
        if (!block.id().isEmpty()) {
            attrs.put("id", block.id());
        }
        node.set("attrs", attrs);
        switch (block) {
            case TextBlock text -> line(node.putArray("content"), text.content());
            case ContainerBlock container -> {
                attributes(container, attrs);
                content(node, container.content());
            }
            case ImageBlock image -> attrs.put("src", image.source()).put("alt", image.alternative());
        }
        if (attrs.isEmpty()) {
            node.remove("attrs");
        }
        return node;
    }

    private static void attributes(ContainerBlock container, ObjectNode attrs) {
        for (String name : container.type().attributes()) {
            String value = container.attributes().get(name);
            if (value != null && SchemaJson.isNumber(name)) {
                attrs.put(name, Integer.parseInt(value));
            } else if (value != null) {
                attrs.put(name, value);
            }
        }
    }

    private static void line(ArrayNode content, List<? extends Inline> line) {
        for (Inline piece : line) {
            switch (piece) {
                case TextRun run -> content.add(run(run));
                case Note note -> {
                    var node = content.addObject().put("type", "note");
                    if (!note.id().isEmpty()) {
                        node.putObject("attrs").put("id", note.id());
                    }
                    line(node.putArray("content"), note.content());
                }
            }
        }
    }

    private static ObjectNode run(TextRun run) {
        var node = node("text").put("text", run.text());
        if (!run.marks().isEmpty()) {
            var marks = node.putArray("marks");
            run.marks().forEach(mark -> marks.add(mark(mark)));
        }
        return node;
    }

    private static ObjectNode mark(Mark mark) {
        var node = node(mark.type().jsonName());
        if (!mark.value().isEmpty()) {
            node.putObject("attrs").put(mark.type().attribute(), mark.value());
        }
        return node;
    }
}
