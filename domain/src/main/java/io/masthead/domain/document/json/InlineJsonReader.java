package io.masthead.domain.document.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.masthead.domain.document.Inline;
import io.masthead.domain.document.Inline.Note;
import io.masthead.domain.document.Inline.TextRun;
import io.masthead.domain.document.InlineBuilder;
import io.masthead.domain.document.Mark;
import io.masthead.domain.document.MarkType;
import io.masthead.domain.document.SchemaValues;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.function.BiFunction;

/** Reads one line of running text from JSON. */
final class InlineJsonReader {
    private final BiFunction<JsonNode, String, String> ids;
    private final InlineBuilder line = new InlineBuilder();

    /** @param ids gives the id in a note's attributes */
    InlineJsonReader(BiFunction<JsonNode, String, String> ids) {
        this.ids = ids;
    }

    List<Inline> read(JsonNode content, String path) {
        int index = 0;
        for (JsonNode node : content) {
            String here = path + "/content/" + index++;
            switch (node.path("type").asText()) {
                case "text" -> line.add(node.path("text").asText(), marks(node.path("marks"), here));
                case "note" -> note(node, here);
                default -> throw new InvalidJson(here, "neither text nor note");
            }
        }
        return line.finished();
    }

    private void note(JsonNode node, String path) {
        var runs = new ArrayList<TextRun>();
        for (JsonNode child : node.path("content")) {
            if (!child.path("type").asText().equals("text")) {
                throw new InvalidJson(path, "a note that holds other than text");
            }
        }
        for (Inline piece : new InlineJsonReader(ids).read(node.path("content"), path)) {
            if (piece instanceof TextRun run) {
                runs.add(run);
            }
        }
        if (!runs.isEmpty()) {
            line.add(new Note(ids.apply(node.path("attrs"), path), runs));
        }
    }

    private static List<Mark> marks(JsonNode nodes, String path) {
        var marks = new EnumMap<MarkType, Mark>(MarkType.class);
        for (JsonNode node : nodes) {
            Mark mark = mark(node, path);
            marks.put(mark.type(), mark);
        }
        return List.copyOf(marks.values());
    }

    private static Mark mark(JsonNode node, String path) {
        String name = node.path("type").asText();
        for (MarkType type : MarkType.values()) {
            String value = node.path("attrs").path(type.attribute()).asText("");
            if (type.jsonName().equals(name) && SchemaValues.isMarkValue(type, value)) {
                return new Mark(type, value);
            }
        }
        throw new InvalidJson(path + "/marks", "no mark “" + name + "” with that value");
    }
}
