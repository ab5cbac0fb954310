package io.masthead.domain.document.html;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.ContainerBlock;
import io.masthead.domain.document.ContentModel;
import io.masthead.domain.document.Document;
import io.masthead.domain.document.ImageBlock;
import io.masthead.domain.document.Inline;
import io.masthead.domain.document.NodeType;
import io.masthead.domain.document.SchemaValues;
import io.masthead.domain.document.TextBlock;
import io.masthead.domain.document.html.HtmlScanner.StartTag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads stored HTML strictly: what {@link HtmlWriter} wrote, to the character, and nothing else. Repairs nothing. */
public final class HtmlReader {
    /** Deeper than sanitizing lets anything stand. */
    private static final int DEEPEST = 64;

    /** By their tags: the reader needs no more than a tag to know what comes, so no two types share one. */
    private static final Map<String, NodeType> BLOCKS =
            Arrays.stream(NodeType.values()).collect(Collectors.toUnmodifiableMap(NodeType::tag, Function.identity()));

    private final HtmlScanner scanner;
    private final Set<String> ids = new HashSet<>();
    private int depth;

    private HtmlReader(String html) {
        scanner = new HtmlScanner(html);
    }

    /**
     * Reads a document.
     *
     * @throws InvalidHtml if the HTML is not what writing the document gives
     */
    public static Document read(String storedHtml) {
        if (storedHtml.isEmpty()) {
            return Document.EMPTY;
        }
        var reader = new HtmlReader(storedHtml);
        var document = new Document(reader.blocks(ContentModel.DOCUMENT));
        if (!reader.scanner.isAtEnd()) {
            throw reader.scanner.invalid(reader.scanner.position(), "an end tag without its start");
        }
        refuseOtherForm(storedHtml, HtmlWriter.write(document));
        return document;
    }

    private static void refuseOtherForm(String stored, String written) {
        if (!stored.equals(written)) {
            int at = 0;
            while (at < stored.length() && at < written.length() && stored.charAt(at) == written.charAt(at)) {
                at++;
            }
            throw new InvalidHtml(stored, at, "not in the form in which it is written");
        }
    }

    private List<Block> blocks(ContentModel parent) {
        var blocks = new ArrayList<Block>();
        scanner.skipLineEnd();
        while (scanner.isAtStartTag()) {
            blocks.add(block(parent));
            scanner.skipLineEnd();
        }
        return blocks;
    }

    private Block block(ContentModel parent) {
        NodeType type = blockType();
        if (type == null || !type.mayStandIn(parent) || ++depth > DEEPEST) {
            throw scanner.invalid(scanner.position(), "an element that may not stand there");
        }
        StartTag tag = scanner.startTag();
        Map<String, String> attributes = attributes(type, tag);
        String id = type.carriesId() ? id(tag) : "";
        Block block = switch (type.content()) {
            case NOTHING -> image(tag);
            case INLINE -> new TextBlock(type, id, inline());
            default -> new ContainerBlock(type, id, attributes, content(type.content()));
        };
        if (holdsNothing(block)) {
            throw scanner.invalid(tag.position(), "a block that holds nothing");
        }
        if (type.content() != ContentModel.NOTHING) {
            scanner.endTag(tag.name());
        }
        depth--;
        return block;
    }

    private static boolean holdsNothing(Block block) {
        return switch (block) {
            case TextBlock text -> text.content().isEmpty();
            case ContainerBlock container ->
                container.content().isEmpty() && !container.type().isCell();
            case ImageBlock image -> false;
        };
    }

    private @Nullable NodeType blockType() {
        return scanner.isAtStartTag() ? BLOCKS.get(scanner.peekName()) : null;
    }

    private List<Block> content(ContentModel model) {
        var blocks = new ArrayList<Block>();
        if (model == ContentModel.FLOW && !scanner.isAtEndTag() && blockType() == null) {
            List<Inline> ownText = inline();
            if (!ownText.isEmpty()) {
                blocks.add(TextBlock.paragraph(ownText));
            }
        }
        blocks.addAll(blocks(model));
        return blocks;
    }

    private List<Inline> inline() {
        return new InlineReader(scanner, this::id).read();
    }

    private ImageBlock image(StartTag tag) {
        if (!tag.attributes().containsKey("src")) {
            throw scanner.invalid(tag.position(), "a picture without an address");
        }
        return new ImageBlock(tag.attribute("src"), tag.attributes().get("alt"));
    }

    private Map<String, String> attributes(NodeType type, StartTag tag) {
        var attributes = new HashMap<>(tag.attributes());
        attributes.remove("data-id");
        String className = attributes.remove("class");
        if (!type.className().equals(className == null ? "" : className)) {
            throw scanner.invalid(tag.position(), "a class that the element does not have");
        }
        attributes.forEach((name, value) -> {
            if (!type.attributes().contains(name) || !SchemaValues.isAttribute(name, value)) {
                throw scanner.invalid(tag.position(), "an attribute or value that the element does not have");
            }
        });
        return attributes;
    }

    private String id(StartTag tag) {
        String id = tag.attribute("data-id");
        if (!id.isEmpty() && !(SchemaValues.isId(id) && ids.add(id))) {
            throw scanner.invalid(tag.position(), "an id that is none, or another block's");
        }
        return id;
    }
}
