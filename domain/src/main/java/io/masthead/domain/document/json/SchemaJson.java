package io.masthead.domain.document.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.masthead.domain.document.ContentModel;
import io.masthead.domain.document.MarkType;
import io.masthead.domain.document.NodeType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Writes the schema as the JSON that ProseMirror's Schema is made of: nodes and marks with content, attributes, tags. */
public final class SchemaJson {
    private static final Set<String> NUMBERS = Set.of("start", "colspan", "rowspan");

    private SchemaJson() {}

    /** Writes the schema into the file of that name, for the build of an editor. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, write());
    }

    /** The schema as JSON, the same in every build. */
    public static String write() {
        var root = JsonNodeFactory.instance.objectNode().put("topNode", "doc");
        var nodes = root.putObject("nodes");
        nodes.putObject("doc").put("content", ContentModel.DOCUMENT.expression());
        for (NodeType type : NodeType.values()) {
            node(nodes.putObject(type.jsonName()), type);
        }
        nodes.putObject("text");
        var note = nodes.putObject("note")
                .put("content", "text*")
                .put("inline", true)
                .put("tag", "span.note");
        note.putObject("attrs").putObject("id").putNull("default");
        var marks = root.putObject("marks");
        for (MarkType type : MarkType.values()) {
            mark(marks.putObject(type.jsonName()), type);
        }
        return root.toPrettyString();
    }

    private static void node(ObjectNode node, NodeType type) {
        node.put("content", type.content().expression());
        node.put("tag", type.className().isEmpty() ? type.tag() : type.tag() + "." + type.className());
        var attrs = JsonNodeFactory.instance.objectNode();
        if (type.carriesId()) {
            attrs.putObject("id").putNull("default");
        }
        for (String name : type.attributes()) {
            attribute(attrs.putObject(name), name);
        }
        if (!attrs.isEmpty()) {
            node.set("attrs", attrs);
        }
    }

    private static void attribute(ObjectNode attribute, String name) {
        if (isNumber(name)) {
            attribute.put("default", 1);
        } else if (!name.equals("src")) {
            attribute.putNull("default");
        }
    }

    private static void mark(ObjectNode mark, MarkType type) {
        mark.put("tag", type.tag());
        if (!type.attribute().isEmpty()) {
            mark.putObject("attrs").putObject(type.attribute());
        }
    }

    /** Whether an attribute's value is a whole number, 1 by default. */
    static boolean isNumber(String name) {
        return NUMBERS.contains(name);
    }

    static boolean isDefault(String name, String value) {
        return value.isEmpty() || (isNumber(name) && value.equals("1"));
    }
}
