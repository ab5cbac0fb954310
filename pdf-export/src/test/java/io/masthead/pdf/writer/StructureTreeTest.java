package io.masthead.pdf.writer;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.document.html.HtmlWriter;
import io.masthead.domain.edition.Manuscript;
import io.masthead.pdf.Manuscripts;
import io.masthead.pdf.OwnIssue;
import io.masthead.pdf.PdfTypesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StructureTreeTest {
    private static final String CITE = "¤";
    private static final String SENTENCE = "In spring the river rises over the lower quay and pilots move their lamps"
            + " uphill, where nobody in three towns remembers when a toll was lifted or paid or owed.";

    @Nested
    class The_reading_order {
        static Stream<Manuscript> issues() {
            return Stream.of(OwnIssue.edition(), OwnIssue.everything(), OwnIssue.magazine());
        }

        @ParameterizedTest
        @MethodSource("issues")
        void is_the_manuscripts(Manuscript manuscript) {
            List<String> texts = new ArrayList<>();
            manuscript.sections().forEach(section -> {
                texts.add(section.title());
                Jsoup.parseBodyFragment(HtmlWriter.write(section.body()))
                        .select("h2, h3, h4, p, li, caption, th, td, aside, figcaption")
                        .forEach(block -> texts.addAll(texts(block)));
            });

            assertThat(tree(manuscript).text().replace('\u00a0', ' ')).containsSubsequence(texts);
        }

        /** A block's own text, in two where a note is cited. */
        private static List<String> texts(Element block) {
            Element own = block.clone();
            own.select("> p, > ul, > ol").remove();
            own.select(".note").before(CITE).remove();
            return Stream.of(own.text().split(CITE, -1))
                    .map(String::strip)
                    .filter(Predicate.not(String::isEmpty))
                    .toList();
        }

        @ParameterizedTest
        @ValueSource(strings = {"<em>%s</em> %s", "<strong>%s</strong> <em>%s</em>"})
        void keeps_words_apart_wherever_a_line_ends_and_an_element_too(String marked) {
            String[] words = SENTENCE.split(" ", -1);
            StringBuilder body = new StringBuilder();
            for (int i = 0; i + 1 < words.length; i++) {
                String[] some = words.clone();
                some[i] = marked.formatted(words[i], words[i + 1]);
                some[i + 1] = "";
                String text = String.join(" ", some).replace("  ", " ");
                body.append("<p>%1$s</p><ul><li>%1$s</li></ul>".formatted(text));
                body.append("<p>Note.<span class=\"note\">%1$s</span></p>".formatted(text));
                body.append("<table><tr><td>%1$s</td><td>%1$s</td></tr></table>".formatted(text));
            }
            String read = tree(Manuscripts.of(body.toString())).text();

            assertThat(read.split(Pattern.quote(SENTENCE), -1)).hasSize(5 * (words.length - 1) + 1);
        }

        @Test
        void has_a_note_behind_the_paragraph_that_cites_it() {
            assertThat(tree(OwnIssue.everything()).text())
                    .containsSubsequence(
                            "in its middle",
                            "a heading below",
                            "1. The first note",
                            "A heading",
                            "uluslararası",
                            "2. The second note.",
                            "A smaller heading");
        }

        @Test
        void leaves_out_heads_and_feet() {
            assertThat(tree(OwnIssue.edition()).text()).doesNotContain("Institute for the Middle Rivers");
        }
    }

    @Nested
    class A_body_with_everything {
        private final ReadTree tree = tree(OwnIssue.everything());

        @Test
        void has_lists_in_lists_with_labels_and_bodies() {
            assertThat(tree.with("LBody"))
                    .extracting(ReadTree.Node::path)
                    .anySatisfy(path -> assertThat(path).endsWith("/L/LI/LBody/L/LI/LBody/L/LI"));
            assertThat(tree.with("Lbl")).extracting(ReadTree.Node::text).contains("•", "4.", "5.");
        }

        @Test
        void has_tables_whose_heads_say_what_they_head() {
            assertThat(tree.with("TH"))
                    .hasSize(8)
                    .allSatisfy(cell -> assertThat(cell.attribute("Scope"))
                            .contains(cell.path().contains("THead") ? "Column" : "Row"));
            assertThat(tree.with(node -> node.text().equals("Wheat")).getFirst().attribute("ColSpan"))
                    .contains("2");
            assertThat(tree.with("Caption")).extracting(ReadTree.Node::text).contains("Grain shipped, thousand tonnes");
        }

        @Test
        void says_what_a_picture_shows() {
            assertThat(tree.with("Figure"))
                    .isNotEmpty()
                    .allSatisfy(figure -> assertThat(figure.element().getAlternateDescription())
                            .isNotBlank());
        }

        @Test
        void names_the_language_of_foreign_words() {
            assertThat(tree.with(node -> node.element().getLanguage() != null))
                    .extracting(node -> node.element().getLanguage())
                    .contains("az", "ru", "tr");
        }

        @Test
        void has_notes_with_labels_and_links_with_their_text() {
            assertThat(tree.with("Note"))
                    .hasSize(2)
                    .allSatisfy(note -> assertThat(note.element().getCOSObject().getString(COSName.getPDFName("ID")))
                            .startsWith("note-"));
            assertThat(tree.with("Lbl"))
                    .filteredOn(label -> label.path().endsWith("/Note"))
                    .extracting(ReadTree.Node::text)
                    .containsExactly("1.", "2.");
            assertThat(tree.with("Link"))
                    .filteredOn(link -> link.path().endsWith("/Note/Lbl"))
                    .hasSize(2);
            assertThat(tree.with("Link")).extracting(ReadTree.Node::text).contains("a heading below");
        }

        @Test
        void has_its_contents_as_a_list_of_references() {
            assertThat(tree.with("TOCI")).extracting(ReadTree.Node::path).containsOnly("/Document/Sect/TOC");
        }
    }

    private static ReadTree tree(Manuscript manuscript) {
        return ReadTree.of(
                new PdfTypesetter().typeset(manuscript, fraction -> {}).pdf());
    }
}
