package io.masthead.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.Manuscript.Kind;
import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import io.masthead.domain.edition.Typesetter.Untypesettable;
import io.masthead.domain.preflight.Finding;
import io.masthead.domain.preflight.Finding.Rule;
import io.masthead.domain.publication.HouseStyle;
import io.masthead.pdf.Manuscripts.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One seeded defect for each rule, and the silence of clean issues. */
class FindingsTest {

    @Nested
    class A_clean_issue {
        @Test
        void of_our_own_is_silent() {
            assertThat(findings(OwnIssue.edition())).isEmpty();
            assertThat(findings(OwnIssue.proof())).isEmpty();
        }

        @Test
        void with_every_element_is_silent() {
            var sharp = Map.of("quay", TestPictures.png(1500, 700));

            assertThat(findings(Manuscripts.styled(OwnIssue.everything(), HouseStyle.column(), null, sharp)))
                    .isEmpty();
        }

        @Test
        void that_an_institute_printed_is_silent() {
            assertThat(findings(SampleManuscript.read())).isEmpty();
        }
    }

    @Nested
    class A_missing_glyph {
        private final List<Text> texts = List.of(
                new Text(
                        "Rivers 漢",
                        "<p>The harbour master keeps two ledgers, one 😀 for grain and one 漢字 for promises.</p>"),
                new Text("Gates", "<p>The sign 字 alone.</p>"));

        @Test
        void is_found_everywhere_with_the_words_around_it() {
            assertThat(findings(Manuscripts.proof(texts)))
                    .containsExactly(
                            new Finding(Rule.MISSING_GLYPH, "s1", 0, "Rivers 漢", "U+6F22"),
                            new Finding(
                                    Rule.MISSING_GLYPH,
                                    "s1",
                                    0,
                                    "keeps two ledgers, one 😀 for grain and one 漢字 for",
                                    "U+1F600"),
                            new Finding(
                                    Rule.MISSING_GLYPH,
                                    "s1",
                                    0,
                                    "one 😀 for grain and one 漢字 for promises.",
                                    "U+6F22 U+5B57"),
                            new Finding(Rule.MISSING_GLYPH, "s2", 0, "The sign 字 alone.", "U+5B57"));
        }

        @Test
        void on_the_cover_belongs_to_no_section() {
            var manuscript = Manuscripts.manuscript(
                    Kind.PROOF, "en", "Institute 漢", List.of(new Text("Rivers", "<p>Words.</p>")), false);

            assertThat(findings(manuscript))
                    .containsExactly(new Finding(Rule.MISSING_GLYPH, "", 0, "Institute 漢", "U+6F22"));
        }

        @Test
        void is_a_box_in_a_proof() {
            assertThat(ReadBack.of(Manuscripts.proof(texts)).words()).contains("Rivers □", "The sign □ alone.");
            var byNumber = List.of(new Text("Gates", "<p>The sign &#28450; alone.</p>"));
            assertThat(ReadBack.of(Manuscripts.proof(byNumber)).words()).contains("The sign □ alone.");
        }

        @Test
        void is_told_fifty_times_in_a_section_and_no_more() {
            var many = new Text("Signs", "<p>" + "a 漢 ".repeat(20_000) + "</p>");

            assertThat(findings(Manuscripts.proof(List.of(many, texts.get(1)))))
                    .hasSize(51)
                    .last()
                    .extracting(Finding::section)
                    .isEqualTo("s2");
        }

        @Test
        void may_be_missing_in_capitals_alone() {
            var manuscript = Manuscripts.manuscript(
                    Kind.PROOF, "en", "Institute of the ɡ", List.of(new Text("Rivers", "<p>The ɡ.</p>")), false);

            assertThat(findings(manuscript))
                    .containsExactly(new Finding(Rule.MISSING_GLYPH, "", 0, "INSTITUTE OF THE Ɡ", "U+A7AC"));
            assertThatThrownBy(() -> findings(
                            Manuscripts.edition("Institute of the ɡ", List.of(new Text("Rivers", "<p>The ɡ.</p>")))))
                    .hasMessageStartingWith("The cover has the character Ɡ (U+A7AC");
        }

        @Test
        void of_a_name_in_the_colophon_is_found() {
            var proof = Manuscripts.proof(List.of(new Text("Rivers", "<p>Words.</p>")));
            var section = proof.sections().getFirst();

            assertThat(findings(Manuscripts.with(proof, List.of(), List.of(edited(section, "Li 漢")))))
                    .containsExactly(new Finding(Rule.MISSING_GLYPH, "", 0, "Li 漢", "U+6F22"));
        }

        private static ManuscriptSection edited(ManuscriptSection section, String editor) {
            return new ManuscriptSection(
                    section.id(),
                    section.number(),
                    section.title(),
                    section.byline(),
                    section.body(),
                    section.revision(),
                    section.contentHash(),
                    List.of(editor),
                    section.approvals());
        }

        @Test
        void makes_an_edition_impossible_and_every_section_concerned_is_named() {
            assertThatThrownBy(() -> findings(Manuscripts.edition("Institute", texts)))
                    .isInstanceOf(Untypesettable.class)
                    .hasMessageContaining("Section I (Rivers 漢) has the characters 漢 (U+6F22")
                    .hasMessageContaining("😀 (U+1F600")
                    .hasMessageContaining("Section II (Gates) has the character 字 (U+5B57");
        }
    }

    @Nested
    class A_link_to_nowhere {
        @Test
        void is_found_by_its_words_else_by_its_address() {
            assertThat(findings(Manuscripts.of("<p data-id=\"abcdefg\">See <a href=\"#gone\">the table</a>, "
                            + "and <a href=\"#away\">\u00a0</a>, not <a href=\"#abcdefg\">this</a> "
                            + "nor <a href=\"https://example.org/\">that</a>.</p>")))
                    .containsExactly(dead("the table"), dead("#away"));
        }

        private static Finding dead(String place) {
            return new Finding(Rule.DEAD_LINK, "s1", 0, place, "");
        }
    }

    @Nested
    class A_picture {
        @Test
        void without_alternative_text_is_found_and_an_ornament_is_not() {
            assertThat(findings(showing("<img src=\"quay\">", 1500)))
                    .containsExactly(new Finding(Rule.MISSING_ALTERNATIVE, "s1", 0, "The quay.", ""));
            assertThat(findings(showing("<img src=\"quay\" alt=\"\">", 1500))).isEmpty();
        }

        @Test
        void under_200_dpi_at_its_printed_size_is_found() {
            assertThat(findings(showing("<img src=\"quay\" alt=\"A quay\">", 200)))
                    .containsExactly(new Finding(Rule.COARSE_PICTURE, "s1", 2, "The quay.", "127"));
        }

        @Test
        void of_few_pixels_is_printed_small_enough_to_be_sharp() {
            assertThat(findings(showing("<img src=\"quay\" alt=\"A quay\">", 400)))
                    .isEmpty();
        }

        @Test
        void in_the_midst_of_a_sentence_is_found_as_the_figure_that_it_becomes() {
            assertThat(findings(showing("</figure><p>A<img src=\"quay\" alt=\"A quay\"></p><figure>", 3)))
                    .extracting(Finding::rule)
                    .containsExactly(Rule.COARSE_PICTURE);
        }

        private static Manuscript showing(String picture, int width) {
            var text = "<p>Before.</p><figure>%s<figcaption>The quay.</figcaption></figure>".formatted(picture);
            return Manuscripts.styled(
                    Manuscripts.of(text),
                    HouseStyle.column(),
                    null,
                    Map.of("quay", TestPictures.png(width, width / 2)));
        }
    }

    @Nested
    class On_a_page {
        @Test
        void an_overfull_line_is_found_with_its_excess() {
            var found = only(Rule.OVERFULL_LINE, new Rivers().paragraphs(2).word(200));

            assertThat(found.page()).isEqualTo(2);
            assertThat(found.place()).startsWith("xxx");
            assertThat(Double.parseDouble(found.measure())).isPositive();
        }

        @Test
        void a_line_that_no_spaces_can_fill_is_found_with_what_it_lacks() {
            var found = findings(Manuscripts.of("<p>A " + "x".repeat(50) + " " + "y".repeat(50) + ".</p>"));

            assertThat(found).extracting(Finding::rule).containsExactly(Rule.UNDERFULL_LINE);
            assertThat(found.getFirst().place()).startsWith("A xxx");
            assertThat(Double.parseDouble(found.getFirst().measure())).isBetween(60.0, 400.0);
        }

        @Test
        void a_row_that_is_higher_than_a_page_is_divided() {
            assertThat(findings(new Rivers().paragraphs(1).tallRow(90).edition()))
                    .isEmpty();
        }

        @Test
        void a_heading_alone_is_found() {
            var found = only(
                    Rule.LONE_HEADING,
                    new Rivers().paragraphs(2).heading("Tolls").table(30, 10));

            assertThat(found.place()).isEqualTo("Tolls");
        }

        private static Finding only(Rule rule, Rivers text) {
            var found = FindingsTest.findings(text.edition());
            assertThat(found).extracting(Finding::rule).containsOnly(rule);
            assertThat(found).extracting(Finding::section).containsOnly("s1");
            return found.getFirst();
        }
    }

    /** Of the file, and the same without it. */
    private static List<Finding> findings(Manuscript manuscript) {
        var found = new PdfTypesetter().typeset(manuscript, fraction -> {}).findings();
        assertThat(new PdfTypesetter().findings(manuscript)).isEqualTo(found);
        return found;
    }
}
