package io.masthead.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.Picture;
import io.masthead.domain.edition.Typesetter.Untypesettable;
import io.masthead.domain.publication.HouseStyle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PicturesTest {

    /** What is counted is work, not how busy the machine is. */
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private static final double MM = 72 / 25.4;

    private static Manuscript showing(String alternative, Picture picture) {
        return Manuscripts.styled(
                Manuscripts.of("<p>Before.</p><figure><img src=\"quay\" alt=\"" + alternative
                        + "\"><figcaption>The quay.</figcaption></figure>"),
                HouseStyle.column(),
                null,
                Map.of("quay", picture));
    }

    private static Size printed(Picture picture) throws IOException {
        return Size.all(ReadBack.of(showing("A quay", picture)).pdf()).getFirst();
    }

    @Nested
    class Is_printed {

        @Test
        void no_wider_than_the_measure_and_in_its_proportions() throws IOException {
            Size size = printed(TestPictures.png(2000, 500));

            assertThat(size.width()).isBetween(159.5 * MM, 160.5 * MM);
            assertThat(size.height()).isBetween(39.5 * MM, 40.5 * MM);
        }

        @Test
        void no_higher_than_three_fifths_of_the_page() throws IOException {
            assertThat(printed(TestPictures.jpeg(600, 2400)).height()).isLessThan(250 * MM * 0.61);
        }

        @Test
        void at_200_dpi_where_it_is_small() throws IOException {
            assertThat(printed(TestPictures.png(400, 96)).width()).isBetween(143.5, 144.5);
        }

        @Test
        void no_narrower_than_40_mm_as_a_figure() throws IOException {
            assertThat(printed(TestPictures.png(96, 96)).width()).isBetween(39.5 * MM, 40.5 * MM);
        }

        @Test
        void each_on_a_place_of_its_own_where_a_page_does_not_hold_a_figures_two() throws IOException {
            aboveItsCaption("<img src=\"quay\" alt=\"One\"><img src=\"quay\" alt=\"Two\">", "Caption.", 2);
        }

        @Test
        void above_a_caption_that_goes_on_overleaf() throws IOException {
            aboveItsCaption("<img src=\"quay\" alt=\"One\">", "Caption. " + "Words of a long one. ".repeat(300), 1);
        }

        private static void aboveItsCaption(String pictures, String caption, int count) throws IOException {
            String figure = "<figure>" + pictures + "<figcaption>" + caption + "</figcaption></figure>";
            ReadBack pdf = ReadBack.of(Manuscripts.styled(
                    Manuscripts.of("<p>Before.</p>" + figure + "<p>Behind.</p>"),
                    HouseStyle.column(),
                    null,
                    Map.of("quay", TestPictures.jpeg(900, 1400))));
            List<Size> printed = Size.all(pdf.pdf());
            Size last = printed.getLast();

            assertThat(printed).hasSize(count).extracting(Size::page).doesNotHaveDuplicates();
            assertThat(pdf.heightOf(last.page(), "Caption.")).isGreaterThan((float) last.bottom());
            assertThat(printed.getFirst().page()).isEqualTo(2);
        }

        @Test
        void at_3000_pixels_across_or_less() throws IOException {
            try (PDDocument document = Loader.loadPDF(
                    ReadBack.of(showing("A quay", TestPictures.png(3001, 300))).pdf())) {
                var resources = document.getPage(1).getResources();
                var image = (PDImageXObject) resources.getXObject(
                        resources.getXObjectNames().iterator().next());
                assertThat(image.getWidth()).isEqualTo(1501);
                assertThat(image.getImage().getRGB(700, 149)).isNotEqualTo(0xffffffff);
            }
        }

        @Test
        void alone_in_its_section() throws IOException {
            var manuscript = Manuscripts.styled(
                    Manuscripts.of("<figure><img src=\"quay\" alt=\"A quay\"></figure>"),
                    HouseStyle.column(),
                    null,
                    Map.of("quay", TestPictures.png(900, 300)));

            assertThat(Size.all(ReadBack.of(manuscript).pdf())).hasSize(1);
        }

        @Test
        void without_what_cameras_and_others_put_into_a_jpeg() throws IOException {
            byte[] laden =
                    ReadBack.of(showing("A quay", TestPictures.laden(300, 200))).pdf();
            byte[] bare =
                    ReadBack.of(showing("A quay", TestPictures.jpeg(300, 200))).pdf();

            assertThat(new String(laden, StandardCharsets.ISO_8859_1)).doesNotContain("a secret", "a letter");
            assertThat(laden).hasSameSizeAs(bare);
        }

        @Test
        void without_its_transparency() throws IOException {
            try (PDDocument document = Loader.loadPDF(
                    ReadBack.of(showing("A quay", TestPictures.png(90, 90))).pdf())) {
                for (var page : document.getPages()) {
                    for (COSName name : page.getResources().getXObjectNames()) {
                        assertThat(page.getResources()
                                        .getXObject(name)
                                        .getCOSObject()
                                        .containsKey(COSName.SMASK))
                                .isFalse();
                    }
                }
            }
        }
    }

    @Nested
    class Is_heard {

        @Test
        void by_its_alternative_text() throws IOException {
            assertThat(figures(showing("A quay below hills", TestPictures.png(90, 90))))
                    .containsExactly("A quay below hills");
        }

        @Test
        void not_at_all_as_an_ornament() throws IOException {
            assertThat(figures(showing("", TestPictures.png(90, 90)))).isEmpty();
        }

        @Test
        void by_the_institutes_name_as_its_logo() throws IOException {
            Manuscript marked = Manuscripts.styled(
                    Manuscripts.of("<p>Text.</p>"),
                    HouseStyle.magazine().withLogo("logo"),
                    "cover",
                    Map.of("logo", TestPictures.png(300, 90), "cover", TestPictures.jpeg(900, 600)));

            assertThat(figures(marked)).containsExactly("Institute for Test Pages");
        }

        private static List<String> figures(Manuscript manuscript) throws IOException {
            try (PDDocument document = Loader.loadPDF(ReadBack.of(manuscript).pdf())) {
                List<String> alternatives = new ArrayList<>();
                collect(document.getDocumentCatalog().getStructureTreeRoot(), alternatives);
                return alternatives;
            }
        }

        private static void collect(PDStructureNode node, List<String> alternatives) {
            for (Object kid : node.getKids()) {
                if (kid instanceof PDStructureElement element) {
                    if (element.getStructureType().equals("Figure")) {
                        alternatives.add(element.getAlternateDescription());
                    }
                    collect(element, alternatives);
                }
            }
        }
    }

    @Nested
    class Is_refused {

        @Test
        void where_it_is_not_in_the_manuscript() {
            assertThatThrownBy(() -> ReadBack.of(Manuscripts.of("<p>Text.</p><figure><img src=\"lost\"></figure>")))
                    .isInstanceOf(Untypesettable.class)
                    .hasMessage("Section I (A section) shows the picture “lost”, which is not in the manuscript.");
        }

        @Test
        void where_it_is_something_else_under_its_name() {
            refused("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8))
                    .hasMessage("Section I (A section) shows the picture “quay”, which is neither a PNG nor a JPEG.");
        }

        @Test
        void quickly_where_a_small_file_unfolds_into_too_many_pixels() throws IOException {
            var bomb = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(12_000, 12_000, BufferedImage.TYPE_BYTE_BINARY), "png", bomb);
            long start = CPU.getCurrentThreadCpuTime();

            refused(bomb.toByteArray())
                    .hasMessage(
                            "Section I (A section) shows the picture “quay”, which has 12000 × 12000 pixels; at most 40"
                                    + " million can be printed.");
            assertThat(Duration.ofNanos(CPU.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(1));
        }

        @Test
        void quickly_where_a_decoder_would_go_over_it_again_and_again() {
            byte[] scans = TestPictures.scanned(300, 200, 100).bytes();
            long start = CPU.getCurrentThreadCpuTime();

            refused(scans)
                    .hasMessage(
                            "Section I (A section) shows the picture “quay”, which is a JPEG of 100 scans; at its size"
                                    + " at most 40 can be printed. Save it as a baseline JPEG.");
            assertThat(Duration.ofNanos(CPU.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(1));
        }

        @Test
        void where_its_end_is_missing() {
            byte[] whole = TestPictures.png(200, 200).bytes();

            refused(Arrays.copyOf(whole, whole.length / 3)).hasMessage("The picture “quay” cannot be read to its end.");

            byte[] jpeg = TestPictures.jpeg(200, 200).bytes();
            refused(Arrays.copyOf(jpeg, jpeg.length * 2 / 3))
                    .hasMessage("The picture “quay” cannot be read to its end.");
        }

        /** By a look at the pages as well as where they are written. */
        private static org.assertj.core.api.AbstractThrowableAssert<?, ? extends Throwable> refused(byte[] bytes) {
            var manuscript = showing("A quay", Picture.of(bytes));
            var seen = assertThatThrownBy(() -> new PdfTypesetter().findings(manuscript))
                    .isInstanceOf(Untypesettable.class)
                    .actual();
            return assertThatThrownBy(() -> ReadBack.of(manuscript))
                    .isInstanceOf(Untypesettable.class)
                    .hasMessage(seen.getMessage());
        }
    }

    /** The size at which a picture is painted and how far below the edge of which page it ends, in points. */
    private record Size(double width, double height, int page, double bottom) {

        static List<Size> all(byte[] pdf) throws IOException {
            List<Size> sizes = new ArrayList<>();
            int[] page = {0};
            PDFStreamEngine engine = new PDFStreamEngine() {
                @Override
                protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                    if (operator.getName().equals("Do")) {
                        var matrix = getGraphicsState().getCurrentTransformationMatrix();
                        double edge = getCurrentPage().getMediaBox().getHeight();
                        sizes.add(new Size(
                                matrix.getScalingFactorX(),
                                matrix.getScalingFactorY(),
                                page[0],
                                edge - matrix.getTranslateY()));
                    }
                    super.processOperator(operator, operands);
                }
            };
            engine.addOperator(new Concatenate(engine));
            engine.addOperator(new DrawObject(engine));
            engine.addOperator(new SetMatrix(engine));
            engine.addOperator(new Save(engine));
            engine.addOperator(new Restore(engine));
            try (PDDocument document = Loader.loadPDF(pdf)) {
                for (var each : document.getPages()) {
                    page[0]++;
                    engine.processPage(each);
                }
            }
            return sizes;
        }
    }
}
