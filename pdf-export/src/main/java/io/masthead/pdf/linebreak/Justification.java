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
 * Fills the lines of planned paragraphs: spaces give or take what a line lacks or has too much, and small marks at the
 * edges stand out of the measure. The engine only knows lines that are too short.
 */
public final class Justification {
    /** What a line may stand out of its measure before a reader would see it, in dots (a third of a point). */
    private static final float UNSEEN = 9;

    /** By how many times its width a space may grow; lines that need more are set ragged. */
    private static final float LOOSEST = 2.5f;

    /** What a ragged line may lack before a proof reader marks it, as a share of the measure. */
    private static final float RAGGED = 0.125f;

    private final JustifiedParagraphs paragraphs;
    private final FontResolver cuts;
    private final CssContext units;
    private final IdentityHashMap<LineBox, Filled> filled = new IdentityHashMap<>();

    public Justification(JustifiedParagraphs paragraphs, FontResolver cuts, CssContext units) {
        this.paragraphs = paragraphs;
        this.cuts = cuts;
        this.units = units;
    }

    /** Fills every line below a box. */
    public void fill(Box box) {
        if (box instanceof BlockBox block && paragraphs.planned(block)) {
            block.getChildren().forEach(line -> {
                if (line instanceof LineBox lineBox) {
                    fill(lineBox, line.getNextSibling() == null);
                }
            });
            return;
        }
        box.getChildren().forEach(this::fill);
    }

    /** How a line was filled: what is added to each space, and what it has too much or too little all the same, in dots. */
    private record Filled(float perSpace, float excess, float shortfall) {}

    /** What is added to each space of the line, in dots; 0 where the line was not filled here. */
    public float perSpace(LineBox line) {
        Filled known = filled.get(line);
        return known == null ? 0 : known.perSpace();
    }

    /** By how many dots the line is wider than its measure; 0 where nobody would see it. */
    public float excess(LineBox line) {
        Filled known = filled.get(line);
        float excess = known == null ? line.getContentWidth() - room(line) : known.excess();
        return excess > UNSEEN ? excess : 0;
    }

    /**
     * By how many dots the line ends before its measure, because no space could fill that; 0 where it is hardly seen, and
     * before a line that is too wide: one word is to blame for both, and is found there.
     */
    public float shortfall(LineBox line) {
        Filled known = filled.get(line);
        if (known == null || known.shortfall() < RAGGED * room(line)) {
            return 0;
        }
        return line.getNextSibling() instanceof LineBox next && excess(next) > 0 ? 0 : known.shortfall();
    }

    private void fill(LineBox line, boolean last) {
        List<InlineText> texts = LineText.of(line);
        if (texts.isEmpty()) {
            return;
        }
        float left = hangLeft(texts.getFirst());
        Tail tail = tail(texts);
        float lacking = room(line) + left + (last ? 0 : tail.hang()) - (line.getContentWidth() - tail.width());
        int spaces = spaces(texts) - tail.spaces();
        float space = width(texts.getFirst(), ' ');
        float give = ParagraphShape.SHRINK * space;
        boolean ragged = !last && lacking > spaces * space * LOOSEST;
        float each = spaces == 0 || ragged || (last && lacking > 0) ? 0 : Math.max(-give, lacking / spaces);
        shift(line, each - given(line), -left);
        filled.put(line, new Filled(each, -lacking - spaces * give, ragged ? lacking : 0));
    }

    private static int spaces(List<InlineText> texts) {
        int spaces = 0;
        for (InlineText text : texts) {
            spaces += WordSplitter.spaces(text.getSubstring());
        }
        return spaces;
    }

    private static float room(LineBox line) {
        return requireNonNull(line.getParent()).getContentWidth() - line.getContentStart();
    }

    /** What the engine has added to each space already. */
    private static float given(LineBox line) {
        JustificationInfo info = line.getJustificationInfo();
        return info == null || !Float.isFinite(info.spaceAdjust()) ? 0 : info.spaceAdjust();
    }

    private static void shift(LineBox line, float each, float by) {
        JustificationInfo more = new JustificationInfo(0, each);
        float moved = by;
        for (Box child : line.getChildren()) {
            child.setX(child.getX() + Math.round(moved));
            if (child instanceof InlineLayoutBox inline) {
                moved += inline.adjustHorizontalPosition(more, moved);
            }
        }
        line.calcChildLocations();
    }

    private float hangLeft(InlineText text) {
        char first = text.getSubstring().charAt(0);
        return CharacterProtrusion.left(first) * width(text, first);
    }

    /**
     * The end of a line. The space behind its last word stays in its text, so that words are apart for whoever reads the
     * file, and is no part of what is filled.
     *
     * @param hang how far the last mark stands out
     * @param spaces how many spaces are behind it
     * @param width how wide these are
     */
    private record Tail(float hang, int spaces, float width) {}

    private Tail tail(List<InlineText> texts) {
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
                char mark = shown.charAt(end - 1);
                return new Tail(CharacterProtrusion.right(mark) * width(text, mark), spaces, width);
            }
        }
        return new Tail(0, spaces, width);
    }

    private float width(InlineText text, char c) {
        ITextFSFont font = BoxStyles.font(BoxStyles.of(requireNonNull(text.getParent())), units);
        TextShaper kerning = TextShaper.of(cuts.faceOf(font.getFontDescription().getFont()));
        return kerning.width(String.valueOf(c)) / 1000 * font.getSize2D();
    }
}
