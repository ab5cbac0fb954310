package io.masthead.pdf.pagination;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.publication.HouseStyle;
import io.masthead.pdf.Manuscripts;
import io.masthead.pdf.PdfTypesetter;
import io.masthead.pdf.Rivers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PageBreakerTest {
    /** Heads stand above these points from the page's top, folios and feet below those. */
    private static final float FIRST_LINE = 65;

    private static final float LAST_LINE = 775;

    @Nested
    class Pages_full_of_text {
        private final Made pages = Made.of(new Rivers().paragraphs(60).edition());

        @Test
        void end_on_the_same_line() {
            assertThat(pages.count()).isGreaterThan(6);
            assertThat(pages.lastLines().subList(1, pages.count() - 2))
                    .allSatisfy(
                            line -> assertThat(line).isCloseTo(pages.lastLines().get(2), within(22)));
        }

        @Test
        void leave_no_line_of_a_paragraph_alone() {
            assertThat(pages.findings()).isEmpty();
        }
    }

    @Nested
    class Pages_with_headings {
        @Test
        void end_on_the_same_line_because_their_spaces_stretch() {
            var rivers = new Rivers();
            for (int i = 0; i < 24; i++) {
                rivers.heading("What the river said " + i).paragraphs(2);
            }
            Made pages = Made.of(rivers.edition());

            assertThat(pages.lastLines().subList(1, pages.count() - 2))
                    .allSatisfy(
                            line -> assertThat(line).isCloseTo(pages.lastLines().get(1), within(3)));
            assertThat(pages.findings()).isEmpty();
        }
    }

    @Nested
    class Footnotes {
        @Test
        void stand_on_the_page_that_cites_them() {
            var rivers = new Rivers();
            for (int i = 0; i < 25; i++) {
                rivers.paragraphs(1).citing(1);
            }
            Made pages = Made.of(rivers.edition());

            assertThat(pages.count()).isGreaterThan(5);
            assertThat(pages.citations())
                    .hasSize(50)
                    .allSatisfy(link ->
                            assertThat(link.from()).as("note " + link.text()).isEqualTo(link.to()));
        }

        @Test
        void that_are_long_go_on_overleaf() {
            Made pages =
                    Made.of(new Rivers().paragraphs(5).citing(75).paragraphs(8).edition());

            assertThat(pages.text(2)).contains("1. ").doesNotContain("Thus far the note.");
            assertThat(pages.text(3)).contains("Thus far the note.");
        }

        @Test
        void that_fill_pages_end_all_the_same() {
            Made pages = Made.of(new Rivers().citing(400).edition());

            assertThat(pages.text(pages.count())).contains("Thus far the note.");
        }
    }

    @Nested
    class A_table {
        @Test
        void that_is_small_goes_to_the_next_page_and_the_text_goes_on_in_its_place() {
            Made pages = Made.of(
                    new Rivers().paragraphs(7).table(14, 3).paragraphs(8).edition());

            assertThat(pages.text(2)).doesNotContain("Tolls by year");
            assertThat(pages.text(3)).containsSubsequence("Tolls by year", "Gate 0", "13.2");
            assertThat(pages.lastLines().get(1)).isGreaterThan(740);
        }

        @Test
        void that_is_long_has_its_head_on_each_page() {
            Made pages = Made.of(
                    new Rivers().paragraphs(2).table(120, 3).paragraphs(1).edition());

            List<String> texts = List.of(pages.text(2), pages.text(3), pages.text(4), pages.text(5));
            assertThat(texts).allSatisfy(text -> assertThat(text).contains("Gate 0 Gate 1 Gate 2"));
            assertThat(String.join("", texts)).contains("0.0 0.1", "60.0", "119.2");
            assertThat(pages.findings()).isEmpty();
        }

        @Test
        void is_not_parted_from_its_caption() {
            for (int breakBefore = 4; breakBefore < 9; breakBefore++) {
                Manuscript issue =
                        new Rivers().paragraphs(breakBefore).table(60, 3).edition();
                assertThat(Made.of(Manuscripts.styled(issue, HouseStyle.magazine(), null, Map.of()))
                                .findings())
                        .as("%d paragraphs before it", breakBefore)
                        .isEmpty();
            }
        }

        @Test
        void of_many_columns_lies_on_a_page_on_its_side() {
            Made pages = Made.of(
                    new Rivers().paragraphs(3).table(40, 10).paragraphs(6).edition());

            assertThat(pages.sideways()).containsExactly(3, 4);
            assertThat(pages.text(4)).contains("Gate 9", "39.9");
        }
    }

    private static org.assertj.core.data.Offset<Float> within(int points) {
        return org.assertj.core.data.Offset.offset((float) points);
    }

    /** A link from a page to a page. */
    private record Citation(String text, int from, int to) {}

    /** A finished file. */
    private record Made(byte[] pdf, List<?> findings) {
        static Made of(Manuscript manuscript) {
            var typeset = new PdfTypesetter().typeset(manuscript, fraction -> {});
            return new Made(typeset.pdf(), typeset.findings());
        }

        int count() {
            return with(PDDocument::getNumberOfPages);
        }

        String text(int page) {
            return with(document -> {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                return stripper.getText(document);
            });
        }

        /** How far below each page's top its last line of text stands, in points. */
        List<Float> lastLines() {
            List<Float> last = new ArrayList<>();
            for (int page = 1; page <= count(); page++) {
                last.add(lastLine(page));
            }
            return last;
        }

        private float lastLine(int page) {
            var lines = new TreeSet<Float>();
            with(document -> {
                PDFTextStripper stripper = new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition text) {
                        lines.add(text.getYDirAdj());
                    }
                };
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                return stripper.getText(document);
            });
            Float last = lines.lower(LAST_LINE);
            return last == null ? FIRST_LINE : last;
        }

        List<Integer> sideways() {
            return with(document -> {
                List<Integer> pages = new ArrayList<>();
                for (int i = 0; i < document.getNumberOfPages(); i++) {
                    var box = document.getPage(i).getMediaBox();
                    if (box.getWidth() > box.getHeight()) {
                        pages.add(i + 1);
                    }
                }
                return pages;
            });
        }

        /** The links between notes and their places. */
        List<Citation> citations() {
            return with(document -> {
                List<Citation> citations = new ArrayList<>();
                for (int i = 0; i < document.getNumberOfPages(); i++) {
                    for (var annotation : document.getPage(i).getAnnotations()) {
                        if (annotation instanceof PDAnnotationLink link
                                && link.getAction() instanceof PDActionGoTo goTo
                                && link.getContents().matches("\\d+\\.?")) {
                            var to = (PDPageDestination) goTo.getDestination();
                            citations.add(new Citation(link.getContents(), i, to.retrievePageNumber()));
                        }
                    }
                }
                return citations;
            });
        }

        private <T> T with(Question<T> question) {
            try (PDDocument document = Loader.loadPDF(pdf)) {
                return question.of(document);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @FunctionalInterface
        private interface Question<T> {
            T of(PDDocument document) throws IOException;
        }
    }
}
