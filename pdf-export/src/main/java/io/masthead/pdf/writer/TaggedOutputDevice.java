package io.masthead.pdf.writer;

import static java.util.Objects.requireNonNull;

import io.masthead.pdf.font.FontResolver;
import io.masthead.pdf.limit.TimeLimit;
import io.masthead.pdf.linebreak.BoxStyles;
import io.masthead.pdf.linebreak.Justification;
import java.awt.Color;
import java.awt.Shape;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.parser.FSRGBColor;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.JustificationInfo;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.RenderingContext;

/** Paints one document's pages: text kerned and tagged, all else as artifacts, links merged with their text. */
final class TaggedOutputDevice extends ITextOutputDevice {
    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final TextPainter painter;
    private final Runnable pageDone;
    private final Set<InlineText> painted = Collections.newSetFromMap(new IdentityHashMap<>());
    private @Nullable StructureTree structure;
    private @Nullable LinkAnnotations links;
    private @Nullable ITextFSFont font;
    private Color color = Color.BLACK;
    private float pageHeight;
    private float perSpace;
    private @Nullable Justification justification;
    private boolean addsSpace;
    private @Nullable PdfStructureElement open;
    private boolean marking;

    TaggedOutputDevice(float dotsPerPoint, FontResolver fonts, Runnable pageDone) {
        super(dotsPerPoint);
        this.painter = new TextPainter(fonts);
        this.pageDone = pageDone;
    }

    /** Called when the writer is there and before the first page is painted. */
    void begin(StructureTree tree, LinkAnnotations annotations) {
        structure = tree;
        links = annotations;
    }

    /** Called when all lines are there: how their spaces are filled. */
    void setJustification(Justification lines) {
        justification = lines;
    }

    TextPainter painter() {
        return painter;
    }

    @Override
    public void setWriter(PdfWriter writer) {
        painter.beginFile();
        super.setWriter(writer);
    }

    @Override
    public void initializePage(PdfContentByte page, float height) {
        TimeLimit.check();
        pageHeight = height;
        super.initializePage(page, height);
    }

    @Override
    public void finishPage() {
        endMarked();
        super.finishPage();
        pageDone.run();
    }

    @Override
    public void setFont(ITextFSFont font) {
        this.font = font;
        super.setFont(font);
    }

    @Override
    public void setColor(FSColor wanted) {
        super.setColor(wanted);
        if (wanted instanceof FSRGBColor rgb) {
            color = new Color(rgb.getRed(), rgb.getGreen(), rgb.getBlue());
        }
    }

    @Override
    public void drawText(RenderingContext context, InlineText text) {
        boolean empty = text.getSubstring().isEmpty();
        boolean hasCollapsedSpace = hasCollapsedSpace(text);
        if ((empty && !hasCollapsedSpace) || !PageContainment.contains(context, text)) {
            return;
        }
        LineBox line = requireNonNull(requireNonNull(text.getParent()).getLineBox());
        perSpace = justification == null ? 0 : justification.perSpace(line);
        addsSpace = hasCollapsedSpace && !empty;
        boolean spaceAlone = empty || text.isTrimmedLeadingSpace();
        marked(leafOf(text), () -> {
            if (spaceAlone) {
                drawSpace(context, text);
            }
            super.drawText(context, text);
        });
        perSpace = 0;
        addsSpace = false;
    }

    private void drawSpace(RenderingContext context, InlineText text) {
        InlineLayoutBox box = requireNonNull(text.getParent());
        CalculatedStyle style = BoxStyles.of(box);
        setColor(requireNonNull(style.getColor()));
        setFont(BoxStyles.font(style, context));
        drawString(" ", box.getAbsX() + text.getX(), box.getAbsY() + box.getBaseline(), null);
    }

    /**
     * Whether the engine collapsed the space behind the text, at a line's end. In the file it stays, so that a reader that
     * does not look where words stand keeps them apart (ISO 32000-1, 14.8.2.5).
     */
    private static boolean hasCollapsedSpace(InlineText text) {
        String whole = text.getMasterText();
        return text.getEnd() < whole.length() && whole.charAt(text.getEnd()) == ' ';
    }

    @Override
    public void drawString(String text, float x, float y, @Nullable JustificationInfo info) {
        if (font == null || text.isEmpty()) {
            return;
        }
        var origin = new java.awt.geom.Point2D.Float(x, y);
        getTransform().transform(origin, origin);
        var position = new TextPainter.Position(origin.x, pageHeight - origin.y, getDotsPerPoint());
        painter.draw(getCurrentPage(), addsSpace ? text + " " : text, font, color, position, perSpace);
    }

    @Override
    public void draw(Shape shape) {
        painter.endTextObject();
        marked(null, () -> super.draw(shape));
    }

    @Override
    public void fill(Shape shape) {
        painter.endTextObject();
        marked(null, () -> super.fill(shape));
    }

    @Override
    public void clip(Shape shape) {
        endMarked();
        super.clip(shape);
    }

    @Override
    @SuppressWarnings("NullAway") // the engine takes null for no clip, without saying so
    public void setClip(@Nullable Shape shape) {
        endMarked();
        super.setClip(shape);
    }

    @Override
    public void paintBackground(RenderingContext context, Box box) {
        super.paintBackground(context, box);
        Element element = box.getElement();
        if (links != null && element != null && element.getTagName().equals("a") && !box.isContainedInMarginBox()) {
            links.place(context, box, element, createLocalTargetArea(context, box));
        }
    }

    @Override
    public void paintReplacedElement(RenderingContext context, BlockBox box) {
        if (!PageContainment.contains(context, box)) {
            return;
        }
        PdfStructureElement figure = structure == null ? null : structure.leaf(requireNonNull(box.getElement()));
        if (figure != null) {
            StructureAttributes.place(figure, createLocalTargetArea(context, box));
        }
        marked(figure, () -> super.paintReplacedElement(context, box));
        endMarked();
    }

    /** What is painted again, as a table's head on its second page, is no content any more. */
    private @Nullable PdfStructureElement leafOf(InlineText text) {
        String shown = text.getSubstring();
        Box line = requireNonNull(text.getParent());
        Node node = text.getTextNode();
        if (structure == null
                || line.isContainedInMarginBox()
                || (node == null && isFiller(shown))
                || !painted.add(text)) {
            return null;
        }
        return structure.leaf(node != null ? node : generator(line));
    }

    private static Node generator(Box box) {
        Box holder = box;
        while (holder.getElement() == null) {
            holder = requireNonNull(holder.getParent());
        }
        return holder.getElement();
    }

    /** Spaces and leader dots. */
    private static boolean isFiller(String text) {
        return text.isBlank() || (text.length() > 1 && text.chars().allMatch(c -> c == '.' || c == ' '));
    }

    private void marked(@Nullable PdfStructureElement leaf, Runnable painting) {
        if (marking) {
            painting.run();
            return;
        }
        if (open == null || !open.equals(leaf)) {
            endMarked();
            begin(leaf);
        }
        marking = true;
        painting.run();
        marking = false;
        if (leaf == null) {
            end();
        }
    }

    private void begin(@Nullable PdfStructureElement leaf) {
        PdfContentByte page = getCurrentPage();
        if (leaf == null) {
            page.beginMarkedContentSequence(ARTIFACT);
        } else {
            page.beginMarkedContentSequence(leaf);
        }
        open = leaf;
    }

    private void end() {
        painter.endTextObject();
        getCurrentPage().endMarkedContentSequence();
        open = null;
    }

    /** Marked content of an element stays open for its next line, until something else comes. */
    private void endMarked() {
        if (open != null) {
            end();
        }
    }
}
