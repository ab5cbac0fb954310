package io.masthead.pdf.writer;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.extend.NamespaceHandler;

/**
 * Which elements of a document the style sheets do not tell apart, so that each kind is matched once. Their selectors ask
 * for names, classes, ancestors and the element before; the engine's own sheet also for attributes that a print document
 * does not have. What an element says of its own style counts too.
 */
final class StyleSharing {
    private static final Integer ROOT = 0;

    private final NamespaceHandler namespace;
    private final Map<Look, Integer> kinds = new HashMap<>();
    private final IdentityHashMap<Element, Integer> known = new IdentityHashMap<>();

    StyleSharing(NamespaceHandler namespace) {
        this.namespace = namespace;
    }

    private record Look(
            Integer parent,
            String name,
            String classes,
            String before,
            String classesBefore,
            @Nullable String own) {}

    /** A number that two elements share which look alike. */
    Integer kind(Element element) {
        Integer kind = known.get(element);
        if (kind == null) {
            kind = kinds.computeIfAbsent(look(element), look -> kinds.size() + 1);
            known.put(element, kind);
        }
        return kind;
    }

    private Look look(Element element) {
        Integer parent = element.getParentNode() instanceof Element holder ? kind(holder) : ROOT;
        Element before = before(element);
        return new Look(
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
