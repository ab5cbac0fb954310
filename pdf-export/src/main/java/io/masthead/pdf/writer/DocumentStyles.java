package io.masthead.pdf.writer;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
final class DocumentStyles extends StyleReference {
    private final UserAgentCallback agent;
    private final List<Stylesheet> sheets;
    private final Map<Integer, CascadedStyle> byGroup = new HashMap<>();
    private final Map<Generated, Optional<CascadedStyle>> generated = new HashMap<>();
    private @Nullable Matcher matcher;
    private @Nullable StyleSharing sharing;

    DocumentStyles(UserAgentCallback agent, List<Stylesheet> sheets) {
        super(agent);
        this.agent = agent;
        this.sheets = sheets;
    }

    /** Something that the elements of a group may get before or behind it, or its first line or letter. */
    private record Generated(Integer group, String pseudoElement) {}

    @Override
    public void setDocumentContext(
            SharedContext context, NamespaceHandler namespace, Document document, UserInterface screen) {
        sharing = new StyleSharing(namespace);
        byGroup.clear();
        generated.clear();
        matcher = new Matcher(
                new DOMTreeResolver(),
                new StandardAttributeResolver(namespace, agent, screen),
                new StylesheetFactoryImpl(agent),
                sheets,
                context.getMedia());
    }

    @Override
    public CascadedStyle getCascadedStyle(@Nullable Element element, boolean again) {
        if (element == null) {
            return CascadedStyle.emptyCascadedStyle;
        }
        return byGroup.computeIfAbsent(group(element), group -> matcher().getCascadedStyle(element, again));
    }

    @Override
    public @Nullable CascadedStyle getPseudoElementStyle(Node node, String name) {
        Element element = node instanceof Element itself ? itself : (Element) requireNonNull(node.getParentNode());
        return generated
                .computeIfAbsent(
                        new Generated(group(element), name),
                        it -> Optional.ofNullable(matcher().getPECascadedStyle(element, name)))
                .orElse(null);
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

    private Integer group(Element element) {
        return requireNonNull(sharing, "No document is set.").group(element);
    }

    private Matcher matcher() {
        return requireNonNull(matcher, "No document is set.");
    }
}
