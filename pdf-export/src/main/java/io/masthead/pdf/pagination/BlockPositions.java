package io.masthead.pdf.pagination;

import io.masthead.pdf.font.Hyphen;
import io.masthead.pdf.linebreak.LineText;
import io.masthead.pdf.pagination.ComposedPage.Placed;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

/**
 * Finds where the blocks of the sections stand on composed pages: around the lines and images of each, but for those of a
 * block inside that has an id of its own.
 */
final class BlockPositions {
    /** As many characters of a block tell a reader which one it is. */
    private static final int SHOWN_CHARACTERS = 60;

    private final ComposedPageBox page;
    private final CssContext units;
    private final float dotsPerPoint;
    private final Map<Owner, Found> found = new LinkedHashMap<>();

    /** The block that a line is of. */
    private record Owner(String section, String block) {}

    /** What was found of a block: where it is, in dots, and its lines so far. */
    private static final class Found {
        final Rectangle area;
        final StringBuilder words = new StringBuilder();

        Found(Rectangle first) {
            area = new Rectangle(first);
        }
    }

    private BlockPositions(ComposedPageBox page, CssContext units, float dotsPerPoint) {
        this.page = page;
        this.units = units;
        this.dotsPerPoint = dotsPerPoint;
    }

    /** The blocks of all sections in the order of the pages, those of a page in reading order, its footnotes last. */
    static List<PlacedBlock> of(
            List<ComposedPage> pages, List<ComposedPageBox> pageBoxes, CssContext units, float dotsPerPoint) {
        List<PlacedBlock> blocks = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            BlockPositions positions = new BlockPositions(pageBoxes.get(i), units, dotsPerPoint);
            pages.get(i).placed().forEach(positions::item);
            pages.get(i).footnotes().forEach(positions::item);
            blocks.addAll(positions.blocks(i + 1));
        }
        return blocks;
    }

    /** Running heads stand in the flow too, and take no height there. */
    private void item(Placed placed) {
        if (placed.item().height() > 0) {
            placed.item().boxes().forEach(this::lines);
        }
    }

    private void lines(Box box) {
        boolean image = box instanceof BlockBox block && block.getReplacedElement() != null;
        if (box instanceof LineBox || image) {
            Owner owner = owner(box);
            if (owner != null) {
                add(owner, box);
            }
        } else {
            box.getChildren().forEach(this::lines);
        }
    }

    private void add(Owner owner, Box box) {
        int left = page.getMarginBorderPadding(units, Edge.LEFT) + box.getAbsX();
        int top = page.getMarginBorderPadding(units, Edge.TOP) + box.getAbsY() - page.getTop();
        Rectangle area = new Rectangle(left, top, width(box), box.getHeight());
        Found block = found.computeIfAbsent(owner, it -> new Found(area));
        block.area.add(area);
        if (block.words.length() < SHOWN_CHARACTERS) {
            block.words.append(words(box)).append(' ');
        }
    }

    /** A line is as wide as its measure: its spaces are not filled yet. */
    private static int width(Box box) {
        Box measure = box instanceof LineBox ? box.getParent() : box;
        return measure == null ? box.getWidth() : Math.max(box.getWidth(), measure.getContentWidth());
    }

    private static String words(Box box) {
        if (box instanceof LineBox line) {
            return LineText.string(line);
        }
        Element image = box.getElement();
        return image == null ? "" : image.getAttribute("alt");
    }

    /** The innermost block with an id and its section; null for what is in no section. */
    private static @Nullable Owner owner(Box box) {
        String block = "";
        for (Box holder = box; holder != null; holder = holder.getParent()) {
            Element element = holder.getElement();
            if (element != null) {
                block = block.isEmpty() ? element.getAttribute("data-block") : block;
                String section = element.getAttribute("data-section");
                if (!section.isEmpty()) {
                    return new Owner(section, block);
                }
            }
        }
        return null;
    }

    private List<PlacedBlock> blocks(int number) {
        List<PlacedBlock> blocks = new ArrayList<>();
        found.forEach((owner, block) -> blocks.add(new PlacedBlock(
                owner.section(),
                owner.block(),
                number,
                points(block.area.x),
                points(block.area.y),
                points(block.area.width),
                points(block.area.height),
                words(block))));
        return blocks;
    }

    private float points(int dots) {
        return dots / dotsPerPoint;
    }

    /** Words that are divided between two lines are whole. */
    private static String words(Found block) {
        String divided = Hyphen.SOFT + " ";
        String words = block.words.toString().replace(divided, "").strip();
        return words.substring(0, Math.min(SHOWN_CHARACTERS, words.length()));
    }
}
