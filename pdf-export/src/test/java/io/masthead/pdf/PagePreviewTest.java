package io.masthead.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.NodeType;
import io.masthead.domain.document.TextBlock;
import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.Manuscript.Kind;
import io.masthead.domain.edition.Typesetter.Untypesettable;
import io.masthead.domain.preflight.Finding;
import io.masthead.domain.preflight.Finding.Rule;
import io.masthead.domain.preview.BlockArea;
import io.masthead.domain.preview.IssuePages.SectionPages;
import io.masthead.domain.preview.LaidOutIssue;
import io.masthead.domain.publication.HouseStyle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagePreviewTest {

    /** Letters reach a little beyond the line that they stand on. */
    private static final double SLACK_PT = 1;

    private final Manuscript issue = OwnIssue.edition();
    private final Manuscript everything = OwnIssue.everything();

    private static LaidOutIssue laidOut(Manuscript manuscript) {
        return new PdfPagePreviewer().layOut(manuscript);
    }

    @Test
    void a_block_stands_where_its_words_are_read_in_the_file() throws IOException {
        LaidOutIssue laidOut = laidOut(issue);
        int found = 0;
        try (PDDocument file = Loader.loadPDF(ReadBack.of(issue).pdf())) {
            for (var section : issue.sections()) {
                for (Block block : section.body().blocks()) {
                    if (block instanceof TextBlock text) {
                        assertThat(read(file, areas(laidOut, section.id(), block)))
                                .isEqualTo(letters(words(text)));
                        found++;
                    }
                }
            }
        }
        assertThat(found).isGreaterThan(20);
    }

    @Test
    void every_sort_of_block_is_found_and_named_by_its_first_words() throws IOException {
        List<BlockArea> areas = laidOut(everything).areas("s1");

        assertThat(areas.stream().map(BlockArea::block).distinct())
                .contains(
                        "p1block", "h2block", "h3block", "l1block", "l3block", "l4block", "l5block", "h4block",
                        "p4block", "a1block", "t1block", "r1block", "r3block", "f1block", "p5block", "n1block");
        assertThat(named(areas, "l5block")).isEqualTo("and a third level");
        assertThat(named(areas, "f1block")).startsWith("A quay below hills");
        try (PDDocument file = Loader.loadPDF(ReadBack.of(everything).pdf())) {
            for (BlockArea area : areas) {
                if (!area.block().equals("f1block")) {
                    assertThat(read(file, List.of(area))).contains(letters(area.words()));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_picture_is_the_page_of_the_file(boolean magazine) throws IOException {
        Manuscript edition = magazine ? OwnIssue.magazine() : issue;
        List<byte[]> file = PageImages.of(ReadBack.of(edition).pdf(), 300, 50);

        for (int page = magazine ? 3 : 2; page <= file.size() - 1; page++) {
            var picture = laidOut(edition).picture(page, 300);
            assertThat(pixels(image(picture.png())))
                    .as("page %d", page)
                    .isEqualTo(pixels(PagePalette.of(image(file.get(page - 1)))));
            assertThat(picture.width() / picture.height()).isBetween(0.7, 0.71);
        }
    }

    @Test
    void several_pages_of_one_layout_can_be_looked_at_one_after_another() throws IOException {
        LaidOutIssue laidOut = laidOut(issue);
        byte[] third = laidOut.picture(3, 300).png();
        laidOut.picture(2, 300);

        assertThat(pixels(image(laidOut.picture(3, 300).png()))).isEqualTo(pixels(image(third)));
    }

    @Test
    void sections_begin_where_the_contents_say() {
        var pages = laidOut(issue).pages();

        assertThat(pages.total()).isEqualTo(ReadBack.of(issue).pages());
        assertThat(pages.sections().stream().map(SectionPages::first))
                .containsExactlyElementsOf(ReadBack.of(issue).contents());
    }

    @Test
    void what_no_font_has_is_a_box_and_a_finding() {
        Manuscript preview = preview("<p data-id=\"p1block\">The sign 漢 alone.</p>");
        LaidOutIssue laidOut = laidOut(preview);

        assertThat(laidOut.findings()).extracting(Finding::rule).containsExactly(Rule.MISSING_GLYPH);
        assertThat(laidOut.areas("s1")).extracting(BlockArea::words).containsExactly("The sign □ alone.");
    }

    @Test
    void a_body_that_prints_nothing_has_no_pages() {
        assertThatThrownBy(() -> laidOut(preview("<p> </p>")))
                .isInstanceOf(Untypesettable.class)
                .hasMessage("Section I (A section) has no text.");
    }

    private static Manuscript preview(String body) {
        return Manuscripts.styled(
                Manuscripts.manuscript(
                        Kind.PREVIEW,
                        "en",
                        "Institute for Test Pages",
                        List.of(new Manuscripts.Text("A section", body)),
                        false),
                HouseStyle.column(),
                null,
                Map.of());
    }

    private static List<BlockArea> areas(LaidOutIssue laidOut, String section, Block block) {
        return laidOut.areas(section).stream()
                .filter(it -> it.block().equals(block.id()))
                .toList();
    }

    private static String named(List<BlockArea> areas, String block) {
        return areas.stream()
                .filter(it -> it.block().equals(block))
                .findFirst()
                .orElseThrow()
                .words();
    }

    private static String words(TextBlock block) {
        assertThat(block.type()).isIn(NodeType.PARAGRAPH, NodeType.HEADING_2);
        return block.content().stream().map(it -> it.text()).collect(Collectors.joining());
    }

    /** What stands in the areas, from page to page. */
    private static String read(PDDocument file, List<BlockArea> areas) throws IOException {
        List<String> words = new ArrayList<>();
        for (BlockArea area : areas) {
            PDFTextStripperByArea stripper = new PDFTextStripperByArea();
            stripper.addRegion(
                    "block",
                    new Rectangle2D.Double(
                            area.left() - SLACK_PT, area.top(), area.width() + 2 * SLACK_PT, area.height()));
            stripper.extractRegions(file.getPage(area.page() - 1));
            words.add(stripper.getTextForRegion("block"));
        }
        return letters(String.join(" ", words));
    }

    /** Divided words, quotation marks and spaces are set as a typesetter sets them: the letters stay. */
    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /** A digest of the picture's pixels. */
    private static String pixels(BufferedImage image) {
        int[] all = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * all.length);
        bytes.asIntBuffer().put(all);
        return Manuscripts.digest(bytes.array());
    }
}
