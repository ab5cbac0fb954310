package io.masthead.pdf.writer;

import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.simple.extend.XhtmlCssOnlyNamespaceHandler;

/**
 * How the print document's markup is read: languages are inherited, links and pictures are handled by us. Each
 * block has an id, so that its box can be found while it is laid out.
 */
final class PrintNamespaceHandler extends XhtmlCssOnlyNamespaceHandler {
    static final Set<String> INLINE = Set.of("a", "span", "strong", "em", "sub", "sup");

    private final IdentityHashMap<Element, String> ids = new IdentityHashMap<>();
    private @Nullable Element current;

    /** The element whose language was asked for last, which the engine does before it breaks its text; given once. */
    @Nullable
    Element takeCurrent() {
        Element element = current;
        current = null;
        return element;
    }

    @Override
    public @Nullable String getID(Element element) {
        String own = element.getAttribute("id");
        if (!own.isEmpty() || INLINE.contains(element.getTagName())) {
            return own.isEmpty() ? null : own;
        }
        return ids.computeIfAbsent(element, block -> "block " + ids.size());
    }

    @Override
    public String getLang(@Nullable Element element) {
        current = element;
        return language(element);
    }

    static String language(@Nullable Element element) {
        for (Node node = element; node instanceof Element holder; node = holder.getParentNode()) {
            String language = holder.getAttribute("lang");
            if (!language.isEmpty()) {
                return language;
            }
        }
        return "";
    }

    @Override
    public @Nullable String getLinkUri(Element element) {
        return null;
    }

    @Override
    public boolean isImageElement(Element element) {
        return false;
    }

    @Override
    public boolean isFormElement(Element element) {
        return false;
    }
}
