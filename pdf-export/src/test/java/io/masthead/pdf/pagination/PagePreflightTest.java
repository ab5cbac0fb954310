package io.masthead.pdf.pagination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.masthead.domain.preflight.Finding;
import io.masthead.domain.preflight.Finding.Rule;
import io.masthead.pdf.pagination.ComposedPage.Placed;
import io.masthead.pdf.pagination.FlowItem.BreakPenalty;
import io.masthead.pdf.pagination.FlowItem.Kind;
import io.masthead.pdf.pagination.FlowItem.PartStart;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.style.EmptyStyle;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

/** Pages that good page breaking avoids, composed by hand. */
class PagePreflightTest {
    private static final int LINE = 10;
    private static final PageGeometry GEOMETRY = new PageGeometry(100, 100, 100, LINE, 5, 5);

    private static final ImageResolution NO_PICTURES = new ImageResolution(key -> 0, 1);

    private final BlockBox section = section();

    @Test
    void finds_the_first_line_of_a_paragraph_alone_at_the_foot() {
        var lines = paragraph(4);

        assertThat(inspect(page(lines.subList(0, 1)), page(lines.subList(1, 4))))
                .extracting(Finding::rule, Finding::section, Finding::page)
                .containsExactly(tuple(Rule.WIDOW, "s1", 1));
    }

    @Test
    void finds_the_last_line_of_a_paragraph_alone_at_the_head() {
        var lines = paragraph(4);

        assertThat(inspect(page(lines.subList(0, 3)), page(lines.subList(3, 4))))
                .extracting(Finding::rule, Finding::section, Finding::page)
                .containsExactly(tuple(Rule.WIDOW, "s1", 2));
    }

    @Test
    void finds_a_page_with_nothing_on_it() {
        assertThat(inspect(page(paragraph(2)), page(List.of()), page(paragraph(2))))
                .containsExactly(new Finding(Rule.EMPTY_PAGE, "", 2, "2", ""));
    }

    @Test
    void finds_a_heading_with_nothing_below_it_but_not_at_the_end_of_all() {
        var heading = item(line(block()), Kind.HEADING, BreakPenalty.ALLOWED, LINE);
        var alone = page(List.of(heading));

        assertThat(inspect(alone, page(paragraph(2))))
                .extracting(Finding::rule, Finding::page)
                .containsExactly(tuple(Rule.LONE_HEADING, 1));
        assertThat(inspect(page(paragraph(2)), alone)).isEmpty();
    }

    @Test
    void finds_a_row_that_is_higher_than_its_page() {
        var row = item(line(block()), Kind.ROW, BreakPenalty.ALLOWED, 20 * LINE);

        assertThat(inspect(page(List.of(row)))).extracting(Finding::rule).containsExactly(Rule.OVERPRINT);
    }

    @Test
    void finds_a_row_that_ends_below_the_first_note_of_its_page() {
        var row = item(line(block()), Kind.ROW, BreakPenalty.ALLOWED, 7 * LINE);
        var footnote = new Placed(item(line(block()), Kind.TEXT, BreakPenalty.ALLOWED, LINE), 6 * LINE);
        var page = new ComposedPage(PageType.BODY, List.of(new Placed(row, 0)), List.of(footnote), 5 * LINE, List.of());

        assertThat(inspect(page)).extracting(Finding::rule).containsExactly(Rule.OVERPRINT);
    }

    @Test
    void finds_a_line_that_is_wider_than_its_measure() {
        var findings = PagePreflight.of(List.of(page(paragraph(1))), GEOMETRY, line -> 4.25, NO_PICTURES);

        assertThat(findings).extracting(Finding::rule).containsExactly(Rule.OVERFULL_LINE);
        assertThat(findings).extracting(Finding::measure).containsExactly("4.3");
    }

    @Test
    void is_silent_where_paragraphs_are_divided_two_and_two() {
        var lines = paragraph(4);

        assertThat(inspect(page(lines.subList(0, 2)), page(lines.subList(2, 4))))
                .isEmpty();
    }

    private static List<Finding> inspect(ComposedPage... pages) {
        return PagePreflight.of(List.of(pages), GEOMETRY, line -> 0, NO_PICTURES);
    }

    private static ComposedPage page(List<FlowItem> items) {
        List<Placed> placed = new ArrayList<>();
        for (FlowItem item : items) {
            placed.add(new Placed(item, placed.size() * LINE));
        }
        return new ComposedPage(PageType.BODY, placed, List.of(), -1, List.of());
    }

    /** No page may end behind its first line or before its last. */
    private List<FlowItem> paragraph(int count) {
        var block = block();
        List<FlowItem> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean kept = i > 0 && (i == 1 || i == count - 1);
            lines.add(item(line(block), Kind.TEXT, kept ? BreakPenalty.FORBIDDEN : BreakPenalty.ALLOWED, LINE));
        }
        return lines;
    }

    private static FlowItem item(Box box, Kind kind, BreakPenalty breakBefore, int height) {
        return new FlowItem(box, kind, 0, height, 0, breakBefore, PartStart.NONE, List.of(), null, List.of(), null);
    }

    private static LineBox line(BlockBox block) {
        var line = new LineBox(block, new EmptyStyle());
        block.addChild(line);
        return line;
    }

    private BlockBox block() {
        var block = new BlockBox(null, new EmptyStyle(), true);
        section.addChild(block);
        return block;
    }

    private static BlockBox section() {
        try {
            Element element = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument()
                    .createElement("div");
            element.setAttribute("data-section", "s1");
            return new BlockBox(element, new EmptyStyle(), false);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
