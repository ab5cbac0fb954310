package io.masthead.pdf.linebreak;

import io.masthead.pdf.font.FontResolver;
import io.masthead.pdf.font.Hyphenation;
import io.masthead.pdf.font.TextShaper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.layout.Styleable;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineBox;

/**
 * The paragraphs of one document whose lines are chosen together: all that are justified. The lines of a paragraph are
 * chosen when the engine comes to its first one, since then its box knows its width.
 */
public final class JustifiedParagraphs {
    private final FontResolver fonts;
    private final CssContext units;
    private final Function<Element, @Nullable Box> boxes;
    private final Function<Element, String> languages;
    private final IdentityHashMap<Element, TextBreaks> chosen = new IdentityHashMap<>();
    private final Set<Element> leftToEngine = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<BlockBox> paragraphs = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * Begins with no paragraph.
     *
     * @param fonts the open fonts
     * @param units what turns lengths into dots
     * @param boxes the box that an element has got so far
     * @param languages the language of an element's text
     */
    public JustifiedParagraphs(
            FontResolver fonts,
            CssContext units,
            Function<Element, @Nullable Box> boxes,
            Function<Element, String> languages) {
        this.fonts = fonts;
        this.units = units;
        this.boxes = boxes;
        this.languages = languages;
    }

    /** Whether the paragraph's lines were chosen here. */
    public boolean contains(BlockBox paragraph) {
        return paragraphs.contains(paragraph);
    }

    /** The breaks of an element's text; empty where the engine breaks by itself. */
    Optional<TextBreaks> breaksOf(Element element) {
        TextBreaks known = chosen.get(element);
        if (known != null && known.areValid()) {
            return Optional.of(known);
        }
        if (leftToEngine.contains(element)) {
            return Optional.empty();
        }
        BlockBox paragraph = paragraphOf(element);
        if (paragraph == null) {
            return Optional.empty();
        }
        if (!BoxStyles.of(paragraph).isTextJustify() || !choose(paragraph)) {
            leaveToEngine(paragraph);
        }
        return Optional.ofNullable(chosen.get(element));
    }

    private void leaveToEngine(BlockBox paragraph) {
        for (Styleable part : paragraph.getInlineContent()) {
            Element element = part instanceof InlineBox text ? elementOf(text) : null;
            if (element != null) {
                leftToEngine.add(element);
            }
        }
    }

    /** Chooses a paragraph's breaks; false where it has a part that cannot be measured yet. */
    private boolean choose(BlockBox paragraph) {
        List<ParagraphItem> items = new ArrayList<>();
        for (Styleable part : paragraph.getInlineContent()) {
            if (part instanceof InlineBox text && !text.isDynamicFunction()) {
                items.add(new ParagraphItem.Text(run(text)));
            } else if (part instanceof BlockBox box && BoxStyles.of((Box) box).isInlineBlock()) {
                items.add(new ParagraphItem.Atomic(box.getWidth()));
            } else {
                return false;
            }
        }
        keep(paragraph, new ChosenBreaks(OptimumFit.of(BreakpointFinder.of(items), shape(paragraph))));
        paragraphs.add(paragraph);
        return true;
    }

    private ParagraphShape shape(BlockBox paragraph) {
        float width = paragraph.getContentWidth();
        float indent = BoxStyles.of(paragraph).getFloatPropertyProportionalWidth(CSSName.TEXT_INDENT, width, units);
        return new ParagraphShape(width, indent);
    }

    private void keep(BlockBox paragraph, ChosenBreaks breaks) {
        int width = paragraph.getContentWidth();
        List<Styleable> items = paragraph.getInlineContent();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof InlineBox text) {
                keep(
                        text,
                        new TextBreaks(
                                paragraph, width, breaks, i, text.getText().length()));
            }
        }
    }

    private void keep(InlineBox text, TextBreaks breaks) {
        Element element = elementOf(text);
        if (element != null) {
            chosen.put(element, breaks);
        }
    }

    private TextRun run(InlineBox text) {
        CalculatedStyle style = BoxStyles.of(text);
        ITextFSFont font = BoxStyles.font(style, units);
        TextShaper shaper = TextShaper.of(fonts.faceOf(font.getFontDescription().getFont()));
        return new TextRun(text.getText(), shaper, font.getSize2D(), hyphenation(elementOf(text), style));
    }

    private @Nullable Hyphenation hyphenation(@Nullable Element element, CalculatedStyle style) {
        if (element == null || !IdentValue.AUTO.equals(style.getHyphens())) {
            return null;
        }
        return Hyphenation.of(languages.apply(element));
    }

    /** The block whose lines have the element's text; null where it is not laid out yet. */
    private @Nullable BlockBox paragraphOf(Element element) {
        for (Node node = element; node instanceof Element block; node = node.getParentNode()) {
            if (boxes.apply(block) instanceof BlockBox box) {
                return paragraphOf(box, element);
            }
        }
        return null;
    }

    private static @Nullable BlockBox paragraphOf(BlockBox box, Element element) {
        if (hasTextOf(box, element)) {
            return box;
        }
        for (Box child : box.getChildren()) {
            if (child instanceof BlockBox anonymous && anonymous.isAnonymous() && hasTextOf(anonymous, element)) {
                return anonymous;
            }
        }
        return null;
    }

    private static boolean hasTextOf(BlockBox box, Element element) {
        List<Styleable> content = box.getInlineContent();
        return content != null
                && content.stream()
                        .anyMatch(part -> part instanceof InlineBox text && element.isSameNode(elementOf(text)));
    }

    private static @Nullable Element elementOf(InlineBox text) {
        return text.getTextNode() != null && text.getTextNode().getParentNode() instanceof Element element
                ? element
                : null;
    }
}
