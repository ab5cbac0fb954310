package io.masthead.pdf.file;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.simple.extend.XhtmlCssOnlyNamespaceHandler;

/** How the print document's markup is read: languages are inherited, links are our own affair, so are pictures. */
final class PrintNamespace extends XhtmlCssOnlyNamespaceHandler {
    @Override
    public String getLang(@Nullable Element element) {
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
