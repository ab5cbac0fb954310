package io.masthead.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.publication.HouseStyle;
import io.masthead.domain.publication.HouseStyle.Design;
import io.masthead.domain.publication.HouseStyle.Margins;
import io.masthead.domain.publication.HouseStyle.Numbering;
import io.masthead.domain.publication.HouseStyle.Opening;
import io.masthead.domain.publication.HouseStyle.TypeFamily;
import io.masthead.pdf.template.HouseStyleSheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HouseStylePagesTest {

    private static final String SECOND = "Grain finds a shorter way to the sea";

    private static HouseStyle style(Design design, Numbering numbering, Opening opening) {
        HouseStyle usual = HouseStyle.usual(design);
        return new HouseStyle(
                design,
                usual.colour(),
                usual.accent(),
                usual.textFace(),
                usual.headingFace(),
                usual.margins(),
                numbering,
                opening,
                null);
    }

    private static ReadBack issue(HouseStyle style) {
        return ReadBack.of(Manuscripts.styled(OwnIssue.edition(), style, null, Map.of()));
    }

    /** Twelve sections, each with a title of two lines. */
    static Manuscript crowded() {
        List<Manuscripts.Text> twelve = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            twelve.add(
                    new Manuscripts.Text("A title that is long enough to need a second line of its own", "<p>x</p>"));
        }
        return Manuscripts.styled(Manuscripts.edition("Institute", twelve), HouseStyle.magazine(), null, Map.of());
    }

    /** The page's text without its foot, which is painted and so read first. */
    private static String belowFoot(String page) {
        return page.substring(page.indexOf('\n') + 1);
    }

    private static List<String> outline(ReadBack pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.pdf())) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
            }
            return titles;
        }
    }

    @Nested
    class Numbers {

        @Test
        void may_be_arabic_in_contents_titles_outline_and_colophon() throws IOException {
            ReadBack pdf = issue(style(Design.COLUMN, Numbering.ARABIC, Opening.RUNNING_ON));

            assertThat(pdf.page(1)).containsPattern("2\\s+" + SECOND);
            assertThat(pdf.words()).contains("2 " + SECOND + " ").contains("2. " + SECOND + " Revision 3.");
            assertThat(outline(pdf)).contains("2. " + SECOND);
        }

        @Test
        void may_be_none_at_all() throws IOException {
            ReadBack pdf = issue(style(Design.MAGAZINE, Numbering.NONE, Opening.NEW_PAGE));

            assertThat(outline(pdf)).contains(SECOND);
            assertThat(pdf.words()).doesNotContain("2. " + SECOND).doesNotContain("II " + SECOND);
        }
    }

    @Nested
    class A_section {

        @ParameterizedTest
        @EnumSource(Design.class)
        void may_begin_a_page_without_the_head_of_the_one_before_it(Design design) {
            ReadBack pdf = issue(style(design, Numbering.ROMAN, Opening.NEW_PAGE));

            int openings = 0;
            for (String page : pdf.text()) {
                openings += belowFoot(page).startsWith("II\n" + SECOND.substring(0, 20)) ? 1 : 0;
            }
            assertThat(openings).isEqualTo(1);
        }

        @ParameterizedTest
        @EnumSource(Design.class)
        void may_run_on_below_the_one_before_it(Design design) {
            int running =
                    issue(style(design, Numbering.ROMAN, Opening.RUNNING_ON)).pages();
            int opening =
                    issue(style(design, Numbering.ROMAN, Opening.NEW_PAGE)).pages();

            assertThat(running).isLessThan(opening);
        }
    }

    @Nested
    class A_magazine {

        private final ReadBack pdf = issue(HouseStyle.magazine());

        @Test
        void has_its_contents_on_a_page_of_their_own_with_the_pages_of_its_sections() {
            assertThat(pdf.page(1)).contains("JULY").contains("2024").doesNotContain("Contents");
            assertThat(belowFoot(pdf.page(2))).startsWith("Contents").containsPattern(SECOND + "\\s+5");
            assertThat(belowFoot(pdf.page(5))).startsWith("2\n" + SECOND.substring(0, 20));
        }

        @Test
        void keeps_twelve_sections_in_one_page_of_contents() {
            ReadBack crowded = ReadBack.of(crowded());

            assertThat(belowFoot(crowded.page(3))).startsWith("1\n");
        }
    }

    @Nested
    class A_style_sheet {

        @ParameterizedTest
        @EnumSource(Design.class)
        void has_no_blank_left(Design design) {
            assertThat(HouseStyleSheet.of(HouseStyle.usual(design))).doesNotContain("$");
        }

        @Test
        void holds_what_was_chosen() {
            HouseStyle chosen = new HouseStyle(
                    Design.COLUMN,
                    "#123456",
                    "#654321",
                    TypeFamily.INTER,
                    TypeFamily.SOURCE_SERIF,
                    new Margins(31, 32, 33, 34),
                    Numbering.ROMAN,
                    Opening.RUNNING_ON,
                    null);

            assertThat(HouseStyleSheet.of(chosen))
                    .contains("html { font-family: \"Inter\"")
                    .contains("h1, h2, h3, h4 { font-family: \"Source Serif\"; font-weight: 600; color: #123456")
                    .contains("margin: 31mm 32mm 33mm 34mm")
                    .contains("color: #654321");
        }
    }

    @Test
    void what_one_family_lacks_is_set_in_the_other() {
        ReadBack pdf = ReadBack.of(Manuscripts.styled(
                Manuscripts.of("<h2>Price in ₼</h2><p>It costs 40 ₼.</p>"),
                new HouseStyle(
                        Design.MAGAZINE,
                        "#123456",
                        "#654321",
                        TypeFamily.SOURCE_SERIF,
                        TypeFamily.SOURCE_SERIF,
                        HouseStyle.magazine().margins(),
                        Numbering.ROMAN,
                        Opening.NEW_PAGE,
                        null),
                null,
                Map.of()));

        assertThat(pdf.words()).contains("Price in ₼").contains("It costs 40 ₼.");
    }
}
