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
 * The paragraphs of one document that are broken as a whole: all that are justified. A paragraph is planned when the
 * engine comes to its first line, since then its box knows its width.
 */
public final class JustifiedParagraphs {
    private final FontResolver cuts;
    private final CssContext units;
    private final Function<Element, @Nullable Box> boxes;
    private final Function<Element, String> languages;
    private final IdentityHashMap<Element, TextBreaks> planned = new IdentityHashMap<>();
    private final Set<Element> left = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<BlockBox> paragraphs = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * @param cuts the open fonts
     * @param units what turns lengths into dots
     * @param boxes the box that an element has got so far
     * @param languages the language of an element's text
     */
    public JustifiedParagraphs(
            FontResolver cuts,
            CssContext units,
            Function<Element, @Nullable Box> boxes,
            Function<Element, String> languages) {
        this.cuts = cuts;
        this.units = units;
        this.boxes = boxes;
        this.languages = languages;
    }

    /** Whether its lines were chosen here. */
    public boolean planned(BlockBox paragraph) {
        return paragraphs.contains(paragraph);
    }

    /** The plan for an element's text; empty where the engine breaks by itself. */
    Optional<TextBreaks> of(Element element) {
        TextBreaks known = planned.get(element);
        if (known != null && known.holds()) {
            return Optional.of(known);
        }
        if (left.contains(element)) {
            return Optional.empty();
        }
        BlockBox paragraph = holder(element);
        if (paragraph == null) {
            return Optional.empty();
        }
        if (!BoxStyles.of(paragraph).isTextJustify() || !plan(paragraph)) {
            leave(paragraph);
        }
        return Optional.ofNullable(planned.get(element));
    }

    /** The engine breaks its lines, and need not ask for each again. */
    private void leave(BlockBox paragraph) {
        for (Styleable part : paragraph.getInlineContent()) {
            Element element = part instanceof InlineBox text ? elementOf(text) : null;
            if (element != null) {
                left.add(element);
            }
        }
    }

    /** Whether all its parts are such that its lines could be chosen. */
    private boolean plan(BlockBox paragraph) {
        List<ParagraphItem> pieces = new ArrayList<>();
        List<InlineBox> texts = new ArrayList<>();
        for (Styleable part : paragraph.getInlineContent()) {
            if (part instanceof InlineBox text && !text.isDynamicFunction()) {
                pieces.add(new ParagraphItem.Text(run(text)));
                texts.add(text);
            } else if (part instanceof BlockBox fixed
                    && BoxStyles.of((Box) fixed).isInlineBlock()) {
                pieces.add(new ParagraphItem.Fixed(fixed.getWidth()));
                texts.add(null);
            } else {
                return false;
            }
        }
        float measure = paragraph.getContentWidth();
        float indent = BoxStyles.of(paragraph).getFloatPropertyProportionalWidth(CSSName.TEXT_INDENT, measure, units);
        ChosenBreaks plan =
                new ChosenBreaks(OptimumFit.of(BreakpointFinder.of(pieces), new ParagraphShape(measure, indent)));
        for (int i = 0; i < texts.size(); i++) {
            InlineBox text = texts.get(i);
            Element element = text == null ? null : elementOf(text);
            if (element != null) {
                planned.put(
                        element,
                        new TextBreaks(
                                paragraph,
                                paragraph.getContentWidth(),
                                plan,
                                i,
                                text.getText().length()));
            }
        }
        paragraphs.add(paragraph);
        return true;
    }

    private TextRun run(InlineBox text) {
        CalculatedStyle style = BoxStyles.of(text);
        ITextFSFont font = BoxStyles.font(style, units);
        TextShaper kerning = TextShaper.of(cuts.faceOf(font.getFontDescription().getFont()));
        Element element = elementOf(text);
        return new TextRun(text.getText(), kerning, font.getSize2D(), hyphenation(element, style));
    }

    private @Nullable Hyphenation hyphenation(@Nullable Element element, CalculatedStyle style) {
        if (element == null || !IdentValue.AUTO.equals(style.getHyphens())) {
            return null;
        }
        return Hyphenation.of(languages.apply(element));
    }

    /** The block whose lines hold the element's text; null where it is not laid out yet. */
    private @Nullable BlockBox holder(Element element) {
        for (Node node = element; node instanceof Element block; node = node.getParentNode()) {
            if (boxes.apply(block) instanceof BlockBox box) {
                return holder(box, element);
            }
        }
        return null;
    }

    private static @Nullable BlockBox holder(BlockBox box, Element element) {
        if (holds(box, element)) {
            return box;
        }
        for (Box child : box.getChildren()) {
            if (child instanceof BlockBox anonymous && anonymous.isAnonymous() && holds(anonymous, element)) {
                return anonymous;
            }
        }
        return null;
    }

    private static boolean holds(BlockBox box, Element element) {
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
