package io.masthead.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.publication.HouseStyle;
import io.masthead.pdf.Manuscripts.Text;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What stands above a page, and how its first line stands below it. */
class RunningHeadsTest {
    private static final String INSTITUTE = "Institute for Test Pages";

    @Test
    void name_the_section_that_begins_the_page() throws IOException {
        int begun = 0;
        for (int lines = 34; lines < 44; lines++) {
            ReadBack pdf = ReadBack.of(Manuscripts.edition(
                    INSTITUTE, List.of(lines(1, lines), lines(2, lines), lines(3, lines), lines(4, lines))));
            for (int section = 2; section <= 4; section++) {
                int page = pdf.contents().get(section - 1);
                boolean first = !pdf.sorted(page).contains("Line of " + (section - 1) + ".");
                if (page == 2) {
                    continue;
                }
                begun += first ? 1 : 0;
                assertThat(head(pdf, page)).isEqualTo("Section " + (first ? section : section - 1));
            }
        }
        assertThat(begun).isGreaterThan(1);
    }

    @Test
    void are_as_far_from_a_title_as_the_first_page_of_a_section_has_it() throws IOException {
        for (int lines = 34; lines < 44; lines++) {
            ReadBack pdf = ReadBack.of(
                    Manuscripts.edition(INSTITUTE, List.of(lines(1, lines), lines(2, lines), lines(3, lines))));
            for (int section = 2; section <= 3; section++) {
                int page = pdf.contents().get(section - 1);
                if (!pdf.sorted(page).contains("Line of " + (section - 1) + ".")) {
                    assertThat(pdf.heightOf(page, numeral(section))).isEqualTo(pdf.heightOf(2, "I"));
                }
            }
        }
    }

    @Test
    void name_the_section_of_a_table_on_its_side_and_then_the_next() {
        String wide = new Rivers().paragraphs(2).table(12, 10).html();
        ReadBack pdf = ReadBack.of(Manuscripts.edition(
                INSTITUTE,
                List.of(new Text("Section 1", wide), lines(2, 60), new Text("Section 3", wide), lines(4, 3))));

        assertThat(pdf.contents()).containsExactly(2, 4, 5, 7);
        assertThat(head(pdf, 3)).isEqualTo("Section 1");
        assertThat(head(pdf, 4)).isEqualTo("Section 2");
        assertThat(head(pdf, 6)).isEqualTo("Section 3");
        assertThat(head(pdf, 7)).isEqualTo("Section 4");
    }

    @Test
    void are_missing_only_where_a_section_opens_its_page() {
        String wide = new Rivers().paragraphs(2).table(12, 10).html();
        var texts = List.of(new Text("Section 1", wide), lines(2, 60), lines(3, 3));
        ReadBack pdf = ReadBack.of(
                Manuscripts.styled(Manuscripts.edition(INSTITUTE, texts), HouseStyle.magazine(), null, Map.of()));

        assertThat(head(pdf, 4)).isEqualTo("1. Section 1");
        assertThat(head(pdf, 5)).isEqualTo(INSTITUTE + " 5");
        assertThat(head(pdf, 6)).isEqualTo("2. Section 2");
        assertThat(head(pdf, 7)).isEqualTo(INSTITUTE + " 7");
    }

    @Test
    void stand_above_no_empty_page() {
        for (int sections = 8; sections < 36; sections++) {
            var texts = IntStream.rangeClosed(1, sections)
                    .mapToObj(number -> new Text("Section number " + number, "<p>Text.</p>"))
                    .toList();
            var edition = Manuscripts.edition(INSTITUTE, texts);

            assertThat(ReadBack.of(edition).page(1)).as("%d sections", sections).contains("BULLETIN");
            assertThat(new PdfTypesetter().typeset(edition, fraction -> {}).findings())
                    .as("%d sections", sections)
                    .isEmpty();
        }
    }

    private static Text lines(int section, int count) {
        return new Text("Section " + section, ("<p>Line of " + section + ".</p>").repeat(count));
    }

    private static String numeral(int section) {
        return "I".repeat(section);
    }

    /** The head is painted first. */
    private static String head(ReadBack pdf, int page) {
        return pdf.page(page).lines().findFirst().orElse("").strip();
    }
}
