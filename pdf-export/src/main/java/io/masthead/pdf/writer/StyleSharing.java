package io.masthead.pdf.writer;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.extend.NamespaceHandler;

/**
 * Which elements of a document the style sheets do not tell apart, so that the style of one is shared by all, as
 * browsers do. Their selectors ask for names, classes, ancestors and the element before; the engine's own sheet also for
 * attributes that a print document does not have. What an element says of its own style counts too.
 */
final class StyleSharing {
    private static final Integer ROOT = 0;

    private final NamespaceHandler namespace;
    private final Map<StyleKey, Integer> groups = new HashMap<>();
    private final IdentityHashMap<Element, Integer> known = new IdentityHashMap<>();

    StyleSharing(NamespaceHandler namespace) {
        this.namespace = namespace;
    }

    private record StyleKey(
            Integer parent,
            String name,
            String classes,
            String before,
            String classesBefore,
            @Nullable String own) {}

    /** The number of the group of elements that have its style. */
    Integer group(Element element) {
        Integer group = known.get(element);
        if (group == null) {
            group = groups.computeIfAbsent(key(element), key -> groups.size() + 1);
            known.put(element, group);
        }
        return group;
    }

    private StyleKey key(Element element) {
        Integer parent = element.getParentNode() instanceof Element holder ? group(holder) : ROOT;
        Element before = before(element);
        return new StyleKey(
                parent,
                element.getTagName(),
                element.getAttribute("class"),
                before == null ? "" : before.getTagName(),
                before == null ? "" : before.getAttribute("class"),
                namespace.getElementStyling(element));
    }

    private static @Nullable Element before(Element element) {
        Node before = element.getPreviousSibling();
        while (before != null && !(before instanceof Element)) {
            before = before.getPreviousSibling();
        }
        return (Element) before;
    }
}
