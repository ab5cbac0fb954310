package io.masthead.domain.document.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.masthead.domain.document.Block;
import io.masthead.domain.document.ContainerBlock;
import io.masthead.domain.document.ContentModel;
import io.masthead.domain.document.Document;
import io.masthead.domain.document.ImageBlock;
import io.masthead.domain.document.NodeType;
import io.masthead.domain.document.SchemaValues;
import io.masthead.domain.document.TextBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document from JSON. Types, places and values are those of the schema, or it throws; text is brought into its
 * one form, blocks without words are left out, and an id that another block has already is taken off.
 */
public final class JsonReader {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int DEEPEST = 64;

    private static final Map<String, NodeType> TYPES =
            Stream.of(NodeType.values()).collect(Collectors.toUnmodifiableMap(NodeType::jsonName, Function.identity()));

    private final Set<String> ids = new HashSet<>();

    private JsonReader() {}

    /**
     * Reads a document.
     *
     * @throws InvalidJson if it is no JSON, or no document of the schema
     */
    public static Document read(String json) {
        JsonNode root;
        try {
            root = MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new InvalidJson("no JSON", e);
        }
        if (!root.path("type").asText().equals("doc")) {
            throw new InvalidJson("", "the type is not doc");
        }
        return new Document(new JsonReader().content(root, ContentModel.DOCUMENT, "", 0));
    }

    private List<Block> content(JsonNode parent, ContentModel model, String path, int depth) {
        if (depth > DEEPEST) {
            throw new InvalidJson(path, "nested too deep");
        }
        var blocks = new ArrayList<Block>();
        int index = 0;
        for (JsonNode child : parent.path("content")) {
            Block block = block(child, model, path + "/content/" + index++, depth);
            if (block != null) {
                blocks.add(block);
            }
        }
        return blocks;
    }

    private @Nullable Block block(JsonNode node, ContentModel model, String path, int depth) {
        NodeType type = TYPES.get(node.path("type").asText());
        if (type == null || !type.mayStandIn(model)) {
            throw new InvalidJson(path, "no block that may stand there");
        }
        JsonNode attrs = node.path("attrs");
        return switch (type.content()) {
            case NOTHING -> image(attrs, path);
            case INLINE -> {
                var line = new InlineJsonReader(this::id).read(node.path("content"), path);
                yield line.isEmpty() ? null : new TextBlock(type, id(type, attrs, path), line);
            }
            default -> container(type, node, path, depth);
        };
    }

    private @Nullable Block container(NodeType type, JsonNode node, String path, int depth) {
        JsonNode attrs = node.path("attrs");
        String id = id(type, attrs, path);
        Map<String, String> attributes = attributes(type, attrs, path);
        List<Block> content = content(node, type.content(), path, depth + 1);
        return content.isEmpty() && !type.isCell() ? null : new ContainerBlock(type, id, attributes, content);
    }

    private static ImageBlock image(JsonNode attrs, String path) {
        if (!attrs.path("src").isTextual()) {
            throw new InvalidJson(path + "/attrs/src", "a picture without an address");
        }
        JsonNode alternative = attrs.path("alt");
        return new ImageBlock(attrs.path("src").asText(), alternative.isTextual() ? alternative.asText() : null);
    }

    private static Map<String, String> attributes(NodeType type, JsonNode attrs, String path) {
        var attributes = new HashMap<String, String>();
        for (String name : type.attributes()) {
            String value = attrs.path(name).asText("");
            if (SchemaValues.isAttribute(name, value)) {
                attributes.put(name, value);
            } else if (!SchemaJson.isDefault(name, value)) {
                throw new InvalidJson(path + "/attrs/" + name, "a value that the attribute does not have");
            }
        }
        return attributes;
    }

    private String id(NodeType type, JsonNode attrs, String path) {
        return type.carriesId() ? id(attrs, path) : "";
    }

    private String id(JsonNode attrs, String path) {
        String id = attrs.path("id").asText("");
        if (!id.isEmpty() && !SchemaValues.isId(id)) {
            throw new InvalidJson(path + "/attrs/id", "no id");
        }
        return ids.add(id) ? id : "";
    }
}
