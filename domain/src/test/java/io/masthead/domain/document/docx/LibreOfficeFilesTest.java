package io.masthead.domain.document.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.masthead.domain.document.docx.WordChange.Kind;
import io.masthead.domain.document.html.HtmlWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

/** Files that LibreOffice 7.4 wrote: from HTML, and from texts in its own format. */
class LibreOfficeFilesTest {

    private static WordText read(String name, Reading reading) {
        try (var file = LibreOfficeFilesTest.class.getResourceAsStream("libreoffice/" + name + ".docx")) {
            assertThat(file).as(name).isNotNull();
            return WordParts.read(file.readAllBytes(), reading, (picture, alternative) -> "/p");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String html(WordText text) {
        return HtmlWriter.writeWithoutIds(text.document()).replace("\n", "");
    }

    @Test
    void have_headings_lists_and_quotations() {
        var text = read("structure", Reading.ACCEPT_ALL);

        assertThat(html(text))
                .isEqualTo("<h2>On bread</h2><p>Flour, <strong>water</strong>, <em>salt</em> and H<sub>2</sub>O.</p>"
                        + "<h3>What to do</h3><ol><li>Mix<ul><li>slowly</li><li>with care</li></ul></li><li>Wait</li></ol>"
                        + "<ol start=\"4\"><li>Bake</li></ol><blockquote><p>Give us this day.</p></blockquote>"
                        + "<p>See <a href=\"https://example.org/\">there</a>.</p>");
        assertThat(text.warnings()).isEmpty();
        assertThat(text.outline()).extracting(WordHeading::level).containsExactly(1, 2);
    }

    @Test
    void have_tables_with_spans() {
        assertThat(html(read("table", Reading.ACCEPT_ALL)))
                .contains("<thead><tr><th>What</th><th colspan=\"2\">How much</th></tr></thead>"
                        + "<tbody><tr><td rowspan=\"2\">Flour</td><td>500</td><td>g</td></tr>"
                        + "<tr><td>1</td><td>lb</td></tr></tbody>");
    }

    @Test
    void have_figures_with_captions() {
        assertThat(html(read("figure", Reading.ACCEPT_ALL)))
                .isEqualTo("<p>Before.</p><figure><img src=\"/p\" alt=\"A loaf\">"
                        + "<figcaption>A loaf of bread</figcaption></figure><p>After.</p>");
    }

    @Test
    void have_notes_and_comments() {
        var text = read("notes", Reading.ACCEPT_ALL);

        assertThat(html(text))
                .isEqualTo("<h2>Notes</h2><p>Bread<span class=\"note\">Of wheat.</span> rises"
                        + "<span class=\"note\">Not always.</span>.</p><p>Say good morning to all.</p>");
        assertThat(text.comments())
                .extracting(WordComment::author, WordComment::quote, WordComment::text)
                .containsExactly(tuple("Bea", "good morning", "Is that so?"));
    }

    @Test
    void have_languages_links_and_breaks() {
        var text = read("looks", Reading.ACCEPT_ALL);
        String heading = text.outline().getFirst().block();

        assertThat(html(text))
                .isEqualTo("<h2>Looks</h2><h3>Second</h3><p>By Ada Byron, who said "
                        + "<span lang=\"fr-fr\">bonjour tout le monde</span>.</p>"
                        + "<blockquote><p>A word of hers.</p></blockquote><p><a href=\"#" + heading
                        + "\">Back up</a>, or one tab,</p><p>one line.</p><p>Co\u2011op.</p>");
    }

    @Test
    void have_tracked_changes_in_both_readings() {
        var accepted = read("changes", Reading.ACCEPT_ALL);

        assertThat(html(accepted)).isEqualTo("<p>Old bread rises.</p><p>One and two.</p>");
        assertThat(html(read("changes", Reading.REJECT_ALL)))
                .isEqualTo("<p>Old flour rises.</p><p>One</p><p>and two.</p>");
        assertThat(accepted.changes())
                .extracting(WordChange::kind, WordChange::author, WordChange::before, WordChange::after)
                .containsExactly(
                        tuple(Kind.DELETED, "Bea", "flour", ""),
                        tuple(Kind.INSERTED, "Ada", "", "bread"),
                        tuple(Kind.PARAGRAPH_JOINED, "Bea", "", ""));
    }
}
