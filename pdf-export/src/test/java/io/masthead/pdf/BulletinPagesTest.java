package io.masthead.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.publication.HouseStyle;
import io.masthead.domain.publication.HouseStyle.Design;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BulletinPagesTest {

    @Nested
    class Our_own_issue {
        private final ReadBack pdf = ReadBack.of(OwnIssue.edition());

        @Test
        void names_institute_month_and_title_on_its_cover_in_capitals_of_each_language() {
            assertThat(pdf.page(1))
                    .contains("INSTITUTE FOR THE MIDDLE RIVERS")
                    .contains("BEYNƏLXALQ MÜNASİBƏTLƏRİN TƏHLİLİ MƏRKƏZİ")
                    .contains("JULY 2024")
                    .contains("BULLETIN");
        }

        @Test
        void has_in_its_contents_the_pages_on_which_the_sections_begin() {
            List<Integer> begins = new ArrayList<>();
            for (Manuscripts.Text section : OwnIssue.texts()) {
                String opening = Jsoup.parse(section.body())
                        .select("p")
                        .getFirst()
                        .text()
                        .substring(0, 40);
                for (int page = 2; page <= pdf.pages(); page++) {
                    if (pdf.page(page).replaceAll("\\s+", " ").contains(opening)) {
                        begins.add(page);
                    }
                }
            }

            assertThat(pdf.contents()).hasSize(4).isEqualTo(begins).startsWith(2);
        }

        @Test
        void holds_every_word_in_order_with_divided_words_made_whole() {
            for (Manuscripts.Text section : OwnIssue.texts()) {
                for (var block : Jsoup.parse(section.body()).select("h2, p, li")) {
                    assertThat(pdf.words()).contains(block.text());
                }
            }
            assertThat(pdf.text().toString()).contains("\u2010");
        }

        @Test
        void says_in_its_colophon_who_edited_and_approved_each_text_and_when_in_the_publications_zone() {
            assertThat(pdf.words())
                    .contains("Edited by Edna Əliyeva. Approved by Rauf Rəhimli (reviewer), 30 July 2024, 13:30.")
                    .contains("Edition 1, 31 July 2024, 18:05 (UTC+04:00).")
                    .contains(OwnIssue.edition().sections().getFirst().contentHash())
                    .contains("Audit trail at entry 218");
        }

        @Test
        void embeds_every_font() throws IOException {
            try (PDDocument document = Loader.loadPDF(pdf.pdf())) {
                for (var page : document.getPages()) {
                    for (var name : page.getResources().getFontNames()) {
                        PDFont font = page.getResources().getFont(name);
                        assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    }
                }
            }
        }

        @Test
        void has_an_outline_of_titles_and_sub_headings() throws IOException {
            try (PDDocument document = Loader.loadPDF(pdf.pdf())) {
                List<String> titles = new ArrayList<>();
                for (PDOutlineItem item :
                        document.getDocumentCatalog().getDocumentOutline().children()) {
                    titles.add(item.getTitle());
                    item.children().forEach(below -> titles.add("  " + below.getTitle()));
                }
                assertThat(titles)
                        .startsWith(
                                "Contents", "I. What the river conference at Alder Quay settled, and what it left open")
                        .contains("  A single fairway", "IV. Two neighbours return to the same timetable")
                        .endsWith("Colophon");
            }
        }

        @Test
        void tells_how_far_it_is_page_by_page() {
            List<Double> heard = new ArrayList<>();
            new PdfTypesetter().typeset(OwnIssue.edition(), heard::add);

            assertThat(heard).hasSize(pdf.pages()).isSorted().endsWith(1.0);
        }
    }

    @Nested
    class A_proof {
        @Test
        void carries_its_watermark_on_every_page_and_says_that_nobody_has_approved_it() {
            ReadBack pdf = ReadBack.of(OwnIssue.proof());

            assertThat(pdf.text())
                    .allSatisfy(page -> assertThat(page.replaceAll("\\s+", "")).contains("PROOF"));
            assertThat(pdf.words()).contains("Not approved yet.");
            assertThat(pdf.text().subList(1, pdf.pages()))
                    .allSatisfy(page -> assertThat(page).contains("Proof, not for publication."));
        }

        @Test
        void has_its_watermark_over_all_that_is_on_its_pages() {
            var magazine = Manuscripts.styled(OwnIssue.proof(), HouseStyle.magazine(), null, Map.of());

            assertThat(Stream.of(OwnIssue.proof(), magazine).flatMap(proof -> ReadBack.of(proof).text().stream()))
                    .hasSizeGreaterThan(8)
                    .allSatisfy(page -> assertThat(page.replaceAll("\\s+", "")).endsWith("PROOF"));
        }

        @ParameterizedTest
        @EnumSource(Design.class)
        void has_room_on_its_first_page_for_ten_reasons(Design design) {
            assertThat(lacking(10, design).page(1).replaceAll("\\s+", " ")).contains(reasons(10));
        }

        @ParameterizedTest
        @EnumSource(Design.class)
        void has_the_pages_of_the_edition_however_much_is_missing(Design design) {
            List<String> edition = begins(
                    ReadBack.of(Manuscripts.styled(OwnIssue.edition(), HouseStyle.usual(design), null, Map.of())));

            assertThat(edition).hasSameSizeAs(OwnIssue.texts());
            for (int reasons : List.of(0, 1, 10, 40, 300)) {
                assertThat(begins(lacking(reasons, design)))
                        .as("%d reasons", reasons)
                        .isEqualTo(edition);
            }
        }

        /** The pages that the contents, on page 1 or 2, says. */
        private static List<String> begins(ReadBack pdf) {
            return OwnIssue.texts().stream()
                    .map(text -> text.title().substring(text.title().lastIndexOf(' ') + 1))
                    .map(last -> Pattern.compile(Pattern.quote(last) + "[\\s.]+(\\d+)")
                            .matcher(pdf.page(1) + pdf.page(2)))
                    .filter(Matcher::find)
                    .map(entry -> entry.group(1))
                    .toList();
        }

        @Test
        void lists_behind_its_colophon_what_has_no_room_on_its_first_page() {
            ReadBack proof = lacking(40, Design.COLUMN);

            assertThat(proof.page(1).replaceAll("\\s+", " ")).contains("more, behind the colophon.");
            assertThat(proof.words())
                    .containsSubsequence("Colophon", "Before this can be published:")
                    .contains(reasons(40));
        }

        private static ReadBack lacking(int reasons, Design design) {
            var proof = Manuscripts.with(
                    OwnIssue.proof(), reasons(reasons), OwnIssue.proof().sections());
            return ReadBack.of(Manuscripts.styled(proof, HouseStyle.usual(design), null, Map.of()));
        }

        private static List<String> reasons(int count) {
            return IntStream.rangeClosed(1, count)
                    .mapToObj("%d. The section with a title of usual length is still a draft."::formatted)
                    .toList();
        }

        @Test
        void says_on_its_first_page_what_is_missing_to_publish() {
            assertThat(ReadBack.of(OwnIssue.proof()).page(1))
                    .containsSubsequence("Before this can be published:", "II. Grain is still a draft.", "Contents");
            assertThat(ReadBack.of(OwnIssue.edition()).page(1)).doesNotContain("Before this");
        }

        @Test
        void counts_every_fifth_line_of_a_page() {
            assertThat(ReadBack.of(OwnIssue.proof()).page(2).lines().map(String::strip))
                    .containsSubsequence("10", "15", "20", "25");
            assertThat(ReadBack.of(OwnIssue.edition()).page(2).lines().map(String::strip))
                    .doesNotContain("10", "15", "20", "25");
        }
    }

    @Nested
    class Azerbaijani {
        @Test
        void has_its_letters_months_and_words() {
            ReadBack pdf = ReadBack.of(Manuscripts.in(
                    "az", "İqtisadiyyat və enerji", "<p>Əə Ğğ İi Iı Öö Şş Üü Çç; qiymət 40 ₼, Баку.</p>"));

            assertThat(pdf.words())
                    .contains("Əə Ğğ İi Iı Öö Şş Üü Çç; qiymət 40 ₼, Баку.")
                    .contains("İYUL 2024")
                    .contains("Mündəricat");
        }
    }

    @Nested
    class A_body_with_every_element {
        private final ReadBack pdf = ReadBack.of(OwnIssue.everything());

        @Test
        void prints_lists_with_their_labels_tables_captions_and_quotations() {
            assertThat(pdf.words())
                    .contains("4. the fourth")
                    .contains("5. the fifth, as a paragraph")
                    .contains("Grain shipped, thousand tonnes")
                    .contains("Keep both accounts.")
                    .contains("its caption is here.");
        }

        @Test
        void prints_the_notes_at_the_foot_of_the_page() {
            assertThat(pdf.sorted(2))
                    .containsSubsequence("The last paragraph", "1. The first note", "2. The second note.");
        }
    }
}
