package io.masthead.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.publication.HouseStyle;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class ConformanceTest {

    @BeforeAll
    static void find_the_validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Manuscript> manuscripts() {
        return Stream.of(
                OwnIssue.edition(),
                OwnIssue.proof(),
                OwnIssue.everything(),
                OwnIssue.magazine(),
                Manuscripts.styled(OwnIssue.proof(), HouseStyle.magazine(), null, Map.of()),
                HouseStylePagesTest.crowded(),
                Manuscripts.of("<p><strong>Signs</strong> <em>of two</em> halves: 🄯 2024, 🄰🄱.</p>"),
                Manuscripts.of("<h2>А\u0301нна</h2><p>Q\u0323, <em>ы\u0301</em> and "
                        + "<a href=\"https://müstəqil.az/Şuşa (1)\">a page</a>.</p>"),
                higherThanPages(HouseStyle.column()),
                higherThanPages(HouseStyle.magazine()));
    }

    /** What goes on from page to page, with all that may stand in it. */
    private static Manuscript higherThanPages(HouseStyle style) {
        String line = "<p>А\u0301нна and <em>q\u0323</em> at <a href=\"https://müstəqil.az/Şuşa\">"
                + "https://www.example.org/publications/internationalization</a> go on.</p>";
        String cited =
                "<p>A note<span class=\"note\" data-id=\"n1\">" + "Words of a long note. ".repeat(500) + "</span></p>";
        String list = "<ul><li><p>One.</p><p>Two.</p><blockquote><p>Three.</p></blockquote></li></ul>";
        String row = "<tr><th scope=\"row\">" + line.repeat(30) + "</th><td rowspan=\"2\">" + cited + list
                + line.repeat(30) + "</td></tr><tr><td>Below</td></tr>";
        String picture = "<img src=\"quay\" alt=\"A quay\">";
        return Manuscripts.styled(
                Manuscripts.of("<table data-id=\"t1\"><thead><tr><th>One</th><th>Two</th></tr></thead><tbody>" + row
                        + "</tbody></table><blockquote>" + line.repeat(90) + "</blockquote><aside><p>"
                        + "Words of a long one. ".repeat(150) + "</p></aside><figure>" + picture.repeat(2)
                        + "<figcaption>Two.</figcaption></figure>"),
                style,
                null,
                Map.of("quay", TestPictures.jpeg(900, 1400)));
    }

    @ParameterizedTest
    @MethodSource("manuscripts")
    void is_pdf_a_2a(Manuscript manuscript) throws Exception {
        assertThat(failures(manuscript, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("manuscripts")
    void is_pdf_ua_1(Manuscript manuscript) throws Exception {
        assertThat(failures(manuscript, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void with_its_manuscript_attached_it_is_pdf_a_3a_and_pdf_ua_1() throws Exception {
        var style = HouseStyle.column().withManuscript(true);
        var attached = Manuscripts.styled(OwnIssue.edition(), style, null, Map.of());

        assertThat(failures(attached, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(failures(attached, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(ReadBack.of(attached).attachment("manuscript.json"))
                .contains(attached.sections().getFirst().contentHash());
    }

    @Test
    void the_real_issue_is_both() throws Exception {
        var sample = SampleManuscript.read();
        assertThat(failures(sample, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(failures(sample, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private static List<String> failures(Manuscript manuscript, PDFAFlavour flavour) throws Exception {
        byte[] pdf = ReadBack.of(manuscript).pdf();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage() + " at "
                            + assertion.getLocation().getContext())
                    .distinct()
                    .toList();
        }
    }
}
