package io.masthead.domain.document.docx;

import static io.masthead.domain.document.docx.WordXml.field;
import static io.masthead.domain.document.docx.WordXml.fieldSign;
import static io.masthead.domain.document.docx.WordXml.p;
import static io.masthead.domain.document.docx.WordXml.picture;
import static io.masthead.domain.document.docx.WordXml.r;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.masthead.domain.document.html.HtmlWriter;
import io.masthead.domain.message.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of drawings and fields that a text cannot hold. */
class WordDrawingTest {
    private static final String CHART = "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Chart 1\"/><a:graphic>"
            + "<a:graphicData uri=\"c\"><c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" "
            + "r:id=\"chart\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    private static final String TITLED =
            "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" "
                    + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><c:chart><c:title><c:tx><c:rich><a:p><a:r>"
                    + "<a:t>Catch by year</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:valAx><c:title><a:p><a:r><a:t>tons"
                    + "</a:t></a:r></a:p></c:title></c:valAx></c:plotArea></c:chart></c:chartSpace>";

    @Test
    void a_chart_is_named_by_its_title() {
        var titled = CorpusParts.with(p(r("See "), CHART))
                .link("chart", "chart", "charts/chart1.xml", false)
                .raw("word/charts/chart1.xml", TITLED)
                .type("word/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
        var lost = CorpusParts.with(p(r("See "), CHART));

        assertThat(titled.read(Reading.ACCEPT_ALL).warnings())
                .containsExactly(new WordWarning(WordWarningCode.CHART, 1, List.of("Catch by year")));
        assertThat(lost.read(Reading.ACCEPT_ALL).warnings())
                .containsExactly(new WordWarning(WordWarningCode.CHART, 1, List.of("Chart 1")));
    }

    private static String drawn(String... content) {
        return p("<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Canvas\" descr=\"All\"/><a:graphic>"
                + String.join("", content) + "</a:graphic></wp:inline></w:drawing></w:r>");
    }

    private static String part(String properties, String crop) {
        return "<pic:pic><pic:nvPicPr><pic:cNvPr id=\"2\" name=\"n\"" + properties
                + "/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"pic\"/>" + crop + "</pic:blipFill></pic:pic>";
    }

    private static List<String> alternatives(String drawing) {
        return CorpusParts.with(drawing).read(Reading.ACCEPT_ALL, (picture, said) -> "/p").document().images().stream()
                .map(it -> String.valueOf(it.alternative()))
                .toList();
    }

    @Test
    void a_picture_of_a_group_has_its_own_words_or_those_of_the_group_and_never_its_neighbours() {
        String vml = "<w:r><w:pict><v:group alt=\"All\"><v:shape alt=\"A dam\"><v:imagedata r:id=\"pic\"/></v:shape>"
                + "<v:shape><v:imagedata r:id=\"pic\"/></v:shape></v:group></w:pict></w:r>";

        assertThat(alternatives(drawn(part(" descr=\"A dam\"", ""), part("", ""))))
                .containsExactly("A dam", "All");
        assertThat(alternatives(p(vml))).containsExactly("A dam", "All");
    }

    @Test
    void a_chart_beside_a_picture_is_told() {
        String chart = CHART.replaceAll(".*(<c:chart.*?/>).*", "$1");
        var text = CorpusParts.with(drawn(part(" descr=\"A dam\"", ""), chart))
                .read(Reading.ACCEPT_ALL, (picture, said) -> "/p");

        assertThat(text.document().images()).hasSize(1);
        assertThat(text.warnings()).extracting(WordWarning::code).containsExactly(WordWarningCode.CHART);
    }

    @Test
    void a_picture_that_comes_in_whole_where_Word_shows_a_part_is_told() {
        var text = CorpusParts.with(drawn(
                        part(" descr=\"A dam\"", "<a:srcRect l=\"25000\" b=\"-4\"/>"),
                        part(" descr=\"A quay\"", "<a:srcRect l=\"300\"/>"),
                        part("", "<a:srcRect/>")))
                .read(Reading.ACCEPT_ALL, (picture, said) -> "/p");

        assertThat(text.warnings())
                .containsExactly(new WordWarning(WordWarningCode.PICTURE_CROPPED, 1, List.of("A dam")));
    }

    @Test
    void a_link_of_a_picture_is_told_and_the_picture_kept() {
        String linked = "<wp:docPr id=\"1\" name=\"n\" descr=\"A loaf\"><a:hlinkClick r:id=\"site\"/></wp:docPr>";
        String inALink = "<w:hyperlink r:id=\"mail\">"
                + picture("pic", "<wp:docPr id=\"2\" name=\"n\" descr=\"A dam\"/>") + "</w:hyperlink>";
        var text = CorpusParts.with(p(picture("pic", linked)) + p(inALink))
                .read(Reading.ACCEPT_ALL, (picture, alternative) -> "/p");

        assertThat(text.document().images()).hasSize(2);
        assertThat(text.warnings())
                .containsExactly(
                        new WordWarning(WordWarningCode.PICTURE_LINK, 1, List.of("A loaf", "https://example.org/")),
                        new WordWarning(WordWarningCode.PICTURE_LINK, 2, List.of("A dam", "mailto:ada@example.org")));
    }

    @Test
    void a_refused_picture_says_why_where_it_stands_whatever_is_read_first() {
        var footnote = "<w:footnote w:id=\"1\">"
                + p(r("Words. "), picture("inNote", "<wp:docPr id=\"3\" name=\"n\" descr=\"In the note\"/>"))
                + "</w:footnote>";
        var file = WordParts.of(p(picture("first", "<wp:docPr id=\"1\" name=\"n\" descr=\"First\"/>"))
                        + p(r("Text"), "<w:r><w:footnoteReference w:id=\"1\"/></w:r>")
                        + p(picture("first", "<wp:docPr id=\"2\" name=\"n\" descr=\"Again\"/>")))
                .part("footnotes", "footnotes", footnote)
                .raw("word/media/a.png", "a")
                .raw("word/media/b.png", "b")
                .link("first", "image", "media/a.png", false);
        file.raw(
                "word/_rels/footnotes.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
                        + "Id=\"inNote\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" "
                        + "Target=\"media/b.png\"/></Relationships>");

        assertThat(file.read(Reading.ACCEPT_ALL, new Refusing()).warnings())
                .extracting(
                        WordWarning::paragraph,
                        it -> it.arguments().getFirst(),
                        it -> it.reasons().stream().map(Message::code).toList())
                .containsExactly(
                        tuple(1, "First", List.of("a")),
                        tuple(2, "In the note", List.of("b")),
                        tuple(3, "Again", List.of("a")));
    }

    /** Refuses each picture with what stands in it. */
    private static final class Refusing implements WordPictures {
        private List<Message> reasons = List.of();

        @Override
        public @Nullable String address(byte[] picture, @Nullable String alternative) {
            reasons = List.of(
                    new Message("bundle", new String(picture, java.nio.charset.StandardCharsets.UTF_8), List.of()));
            return null;
        }

        @Override
        public List<Message> reasons() {
            return reasons;
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "` EQ \\f(1,2) `,EQ,`\\f(1,2)`",
                "` MACROBUTTON NoMacro \"Click here\" `,MACROBUTTON,NoMacro Click here",
                "FORMDROPDOWN,FORMDROPDOWN,``"
            })
    void a_field_that_shows_what_only_its_code_says_is_told(String code, String name, String rest) {
        String field = field(code).replace(fieldSign("separate"), "");
        var text = CorpusParts.with(p(r("Before "), field, r("after."))).read(Reading.ACCEPT_ALL);

        assertThat(text.document().text()).isEqualTo("Before after.");
        assertThat(text.warnings())
                .containsExactly(new WordWarning(WordWarningCode.FIELD_CODE, 1, List.of(rest, name)));
    }

    @Test
    void a_field_without_a_result_that_is_deleted_is_not_told() {
        String field = field(" EQ \\f(1,2) ").replace(fieldSign("separate"), "");
        var text = CorpusParts.with(
                        p(r("Before "), "<w:del w:id=\"1\" w:author=\"Bea\">" + field + "</w:del>", r("after.")))
                .read(Reading.ACCEPT_ALL);

        assertThat(text.document().text()).isEqualTo("Before after.");
        assertThat(text.warnings()).isEmpty();
    }

    @Test
    void a_field_of_an_index_entry_shows_nothing() {
        String field = field(" XE \"dams\" ").replace(fieldSign("separate"), "");
        assertThat(CorpusParts.with(p(r("Here"), field))
                        .read(Reading.ACCEPT_ALL)
                        .warnings())
                .isEmpty();
    }

    @Test
    void fields_deeper_than_any_program_has_them_end_where_they_end() {
        String deep = fieldSign("begin").repeat(150) + fieldSign("end").repeat(150);
        var text = CorpusParts.with(p(
                        r("Before "),
                        field(" PAGE ", r("7")),
                        deep,
                        r("after "),
                        field(" HYPERLINK \"https://example.org/\" ", deep, r("there"))))
                .read(Reading.ACCEPT_ALL);

        assertThat(HtmlWriter.writeWithoutIds(text.document()))
                .isEqualTo("<p>Before after <a href=\"https://example.org/\">there</a></p>");
    }
}
