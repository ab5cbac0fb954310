package io.masthead.pdf.file;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.context.StandardAttributeResolver;
import org.xhtmlrenderer.context.StyleReference;
import org.xhtmlrenderer.context.StylesheetFactoryImpl;
import org.xhtmlrenderer.css.extend.lib.DOMTreeResolver;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.newmatch.Matcher;
import org.xhtmlrenderer.css.newmatch.PageInfo;
import org.xhtmlrenderer.css.sheet.FontFaceRule;
import org.xhtmlrenderer.css.sheet.Stylesheet;
import org.xhtmlrenderer.extend.NamespaceHandler;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.extend.UserInterface;
import org.xhtmlrenderer.layout.SharedContext;

/** The styles of one document, out of sheets that are parsed already; nothing that a document names is fetched. */
final class PrintStyles extends StyleReference {
    private final UserAgentCallback agent;
    private final List<Stylesheet> sheets;
    private @Nullable Matcher matcher;

    PrintStyles(UserAgentCallback agent, List<Stylesheet> sheets) {
        super(agent);
        this.agent = agent;
        this.sheets = sheets;
    }

    @Override
    public void setDocumentContext(
            SharedContext context, NamespaceHandler namespace, Document document, UserInterface screen) {
        matcher = new Matcher(
                new DOMTreeResolver(),
                new StandardAttributeResolver(namespace, agent, screen),
                new StylesheetFactoryImpl(agent),
                sheets,
                context.getMedia());
    }

    @Override
    public CascadedStyle getCascadedStyle(@Nullable Element element, boolean again) {
        return element == null ? CascadedStyle.emptyCascadedStyle : matcher().getCascadedStyle(element, again);
    }

    @Override
    public @Nullable CascadedStyle getPseudoElementStyle(Node node, String name) {
        Element element = node instanceof Element itself ? itself : (Element) requireNonNull(node.getParentNode());
        return matcher().getPECascadedStyle(element, name);
    }

    @Override
    public PageInfo getPageStyle(@Nullable String name, String side) {
        return matcher().getPageCascadedStyle(name, side);
    }

    @Override
    public List<FontFaceRule> getFontFaceRules() {
        return matcher().getFontFaceRules();
    }

    @Override
    public boolean isHoverStyled(Element element) {
        return false;
    }

    private Matcher matcher() {
        return requireNonNull(matcher, "No document is set.");
    }
}
