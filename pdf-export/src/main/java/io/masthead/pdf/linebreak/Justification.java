package io.masthead.pdf.linebreak;

import static java.util.Objects.requireNonNull;

import io.masthead.pdf.font.CharacterProtrusion;
import io.masthead.pdf.font.FontResolver;
import io.masthead.pdf.font.TextShaper;
import io.masthead.pdf.font.WordSplitter;
import java.util.IdentityHashMap;
import java.util.List;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.JustificationInfo;
import org.xhtmlrenderer.render.LineBox;

/**
 * Fills the lines whose breaks were chosen here: glue stretches or shrinks to the measure, and small marks at the edges
 * protrude from it. The engine itself only stretches.
 */
public final class Justification {
    /** How far a line may protrude before a reader would see it, in dots: a third of a point, a stem's width. */
    private static final float VISIBLE_EXCESS = 9;

    /**
     * By how many times its width a space may be stretched; a line that needs more is set ragged, since a hole between
     * words is worse than a short line. Five times what is loose (a ratio of 1), chosen by eye.
     */
    private static final float MOST_STRETCH = 2.5f;

    /** What a ragged line may lack before a proof reader marks it, as a share of the measure: an eighth, by eye. */
    private static final float VISIBLE_SHORTFALL = 0.125f;

    private final JustifiedParagraphs paragraphs;
    private final FontResolver fonts;
    private final CssContext units;
    private final IdentityHashMap<LineBox, Filled> filled = new IdentityHashMap<>();

    /**
     * Fills lines of one document.
     *
     * @param fonts the open fonts
     * @param units what turns lengths into dots
     */
    public Justification(JustifiedParagraphs paragraphs, FontResolver fonts, CssContext units) {
        this.paragraphs = paragraphs;
        this.fonts = fonts;
        this.units = units;
    }

    /** Fills every line below a box. */
    public void fill(Box box) {
        if (box instanceof BlockBox block && paragraphs.contains(block)) {
            block.getChildren().forEach(line -> {
                if (line instanceof LineBox lineBox) {
                    fill(lineBox, line.getNextSibling() == null);
                }
            });
            return;
        }
        box.getChildren().forEach(this::fill);
    }

    /** How a line was filled: what is added to each space, and what is too much or too little all the same, in dots. */
    private record Filled(float perSpace, float excess, float shortfall) {}

    /** What is added to each space of the line, in dots; 0 where the line was not filled here. */
    public float perSpace(LineBox line) {
        Filled known = filled.get(line);
        return known == null ? 0 : known.perSpace();
    }

    /** By how many dots the line is overfull; 0 where nobody would see it. */
    public float excess(LineBox line) {
        Filled known = filled.get(line);
        float excess = known == null ? line.getContentWidth() - width(line) : known.excess();
        return excess > VISIBLE_EXCESS ? excess : 0;
    }

    /**
     * By how many dots the line is underfull, because no glue could fill it; 0 where it is hardly seen, and before an
     * overfull line: one word is to blame for both, and is found there.
     */
    public float shortfall(LineBox line) {
        Filled known = filled.get(line);
        if (known == null || known.shortfall() < VISIBLE_SHORTFALL * width(line)) {
            return 0;
        }
        return line.getNextSibling() instanceof LineBox next && excess(next) > 0 ? 0 : known.shortfall();
    }

    private void fill(LineBox line, boolean last) {
        List<InlineText> texts = LineText.of(line);
        if (texts.isEmpty()) {
            return;
        }
        float left = leftProtrusion(texts.getFirst());
        LineEnd end = end(texts);
        float room = width(line) + left + (last ? 0 : end.protrusion());
        float shortfall = room - (line.getContentWidth() - end.spaceWidth());
        int spaces = spaces(texts) - end.spaces();
        float space = width(texts.getFirst(), ' ');
        float shrink = ParagraphShape.SHRINK * space;
        boolean ragged = !last && shortfall > spaces * space * MOST_STRETCH;
        float each = spaces == 0 || ragged || (last && shortfall > 0) ? 0 : Math.max(-shrink, shortfall / spaces);
        shift(line, each - stretchedByEngine(line), -left);
        filled.put(line, new Filled(each, -shortfall - spaces * shrink, ragged ? shortfall : 0));
    }

    private static int spaces(List<InlineText> texts) {
        int spaces = 0;
        for (InlineText text : texts) {
            spaces += WordSplitter.spaces(text.getSubstring());
        }
        return spaces;
    }

    private static float width(LineBox line) {
        return requireNonNull(line.getParent()).getContentWidth() - line.getContentStart();
    }

    /** What the engine has added to each space already, in dots. */
    private static float stretchedByEngine(LineBox line) {
        JustificationInfo info = line.getJustificationInfo();
        return info == null || !Float.isFinite(info.spaceAdjust()) ? 0 : info.spaceAdjust();
    }

    private static void shift(LineBox line, float perSpace, float by) {
        JustificationInfo adjustment = new JustificationInfo(0, perSpace);
        float shifted = by;
        for (Box child : line.getChildren()) {
            child.setX(child.getX() + Math.round(shifted));
            if (child instanceof InlineLayoutBox inline) {
                shifted += inline.adjustHorizontalPosition(adjustment, shifted);
            }
        }
        line.calcChildLocations();
    }

    private float leftProtrusion(InlineText text) {
        char first = text.getSubstring().charAt(0);
        return CharacterProtrusion.left(first) * width(text, first);
    }

    /**
     * The end of a line. The space behind its last word stays in its text, so that words are apart for whoever reads the
     * file, and is no glue of the line.
     *
     * @param protrusion how far the last character protrudes
     * @param spaces how many spaces are behind it
     * @param spaceWidth how wide these are
     */
    private record LineEnd(float protrusion, int spaces, float spaceWidth) {}

    private LineEnd end(List<InlineText> texts) {
        int spaces = 0;
        float width = 0;
        for (InlineText text : texts.reversed()) {
            String shown = text.getSubstring();
            int end = shown.length();
            while (end > 0 && shown.charAt(end - 1) == ' ') {
                end--;
                spaces++;
                width += width(text, ' ');
            }
            if (end > 0) {
                char last = shown.charAt(end - 1);
                return new LineEnd(CharacterProtrusion.right(last) * width(text, last), spaces, width);
            }
        }
        return new LineEnd(0, spaces, width);
    }

    private float width(InlineText text, char c) {
        ITextFSFont font = BoxStyles.font(BoxStyles.of(requireNonNull(text.getParent())), units);
        TextShaper shaper = TextShaper.of(fonts.faceOf(font.getFontDescription().getFont()));
        return shaper.width(String.valueOf(c)) / TextShaper.UNITS_PER_EM * font.getSize2D();
    }
}
