package io.masthead.domain.document.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.ContainerBlock;
import io.masthead.domain.document.ImageBlock;
import io.masthead.domain.document.Inline.Note;
import io.masthead.domain.document.PlainText;
import io.masthead.domain.document.TextBlock;
import io.masthead.domain.document.html.HtmlWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Files that LibreOffice 7.4 made of {@code sources/*.fodt}, beside what it says itself once it has accepted or rejected all
 * changes in them ({@code *.accepted.txt}, {@code *.rejected.txt}: its paragraphs line by line, then its notes).
 */
class LibreOfficeTextTest {

    private static byte[] file(String name) {
        try (var file = LibreOfficeTextTest.class.getResourceAsStream("libreoffice/" + name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WordText read(String name, Reading reading) {
        return WordParts.read(file(name + ".docx"), reading, (picture, alternative) -> "/p");
    }

    private static String html(WordText text) {
        return HtmlWriter.writeWithoutIds(text.document()).replace("\n", "");
    }

    @ParameterizedTest
    @CsvSource({
        "report, ACCEPT_ALL, accepted",
        "report, REJECT_ALL, rejected",
        "tracked, ACCEPT_ALL, accepted",
        "tracked, REJECT_ALL, rejected"
    })
    void say_here_what_they_say_there(String name, Reading reading, String file) {
        String there = new String(file(name + "." + file + ".txt"), StandardCharsets.UTF_8).replace("  ", " ");

        assertThat(lines(read(name, reading))).isEqualTo(there.lines().toList());
    }

    private static List<String> lines(WordText text) {
        List<String> lines = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        text.document().blocks().stream()
                .flatMap(LibreOfficeTextTest::paragraphs)
                .forEach(paragraph -> {
                    lines.add(PlainText.of(paragraph.content().stream()
                            .filter(it -> !(it instanceof Note))
                            .toList()));
                    for (var piece : paragraph.content()) {
                        if (piece instanceof Note note) {
                            notes.add("note: " + PlainText.of(List.copyOf(note.content())));
                        }
                    }
                });
        lines.addAll(notes);
        return lines;
    }

    private static Stream<TextBlock> paragraphs(Block block) {
        return switch (block) {
            case TextBlock paragraph -> Stream.of(paragraph);
            case ContainerBlock container -> container.content().stream().flatMap(LibreOfficeTextTest::paragraphs);
            case ImageBlock picture -> Stream.empty();
        };
    }

    @Test
    void keep_lists_that_begin_anew_and_tables_with_spans() {
        assertThat(html(read("report", Reading.ACCEPT_ALL)))
                .contains("<ol><li>Boots<ol><li>without holes</li><li>with laces</li></ol></li>"
                        + "<li>A lamp<p>Its oil is in the shed.</p></li></ol><p>Then come back for the rest:</p>"
                        + "<ol start=\"3\"><li>Rope</li></ol>")
                .contains("<ol start=\"7\"><li>Bread</li><li>Salt</li></ol>"
                        + "<ul><li>no dogs<ul><li>except Kara</li></ul></li><li>no fires</li></ul>")
                .contains("<thead><tr><th rowspan=\"2\">Harbour</th><th colspan=\"2\">Ships in a year</th></tr>"
                        + "<tr><th>1925</th><th>2025</th></tr></thead>")
                .contains("<tr><td rowspan=\"2\">North Mole</td><td>77</td><td>190 <em>(with ferries)</em></td></tr>"
                        + "<tr><td colspan=\"2\">closed for the winter<p>since 1926</p></td></tr>")
                .contains("<img src=\"/p\" alt=\"The quay at low water, seen from the north\">")
                .contains("<img src=\"/p\" alt=\"The bell\">");
    }

    @Test
    void have_authors_of_changes_and_comments_on_words_and_on_a_place() {
        var text = read("tracked", Reading.ACCEPT_ALL);

        assertThat(text.comments())
                .extracting(WordComment::author, WordComment::quote, WordComment::text)
                .containsExactly(
                        tuple("Nigar", "stone", "Which stone?\nAsk the mason."), tuple("Nigar", "", "Too much."));
        assertThat(text.changes()).extracting(WordChange::author).containsOnly("Aysel", "Rauf");
        assertThat(text.warnings()).isEmpty();
    }

    @Test
    void show_what_fields_show() {
        var text = read("fields", Reading.ACCEPT_ALL);

        assertThat(html(text))
                .isEqualTo("<h2>The ferry</h2><p>On page of , see The ferry.</p>"
                        + "<p>Printed for the crew on 01/03/26.</p>"
                        + "<p>Shown, with a softhyphen and a no\u2011break one.</p>");
        assertThat(text.warnings())
                .extracting(WordWarning::code, WordWarning::arguments)
                .containsExactly(
                        tuple(WordWarningCode.FIELD_DROPPED, List.of("1", "PAGE")),
                        tuple(WordWarningCode.FIELD_DROPPED, List.of("1", "NUMPAGES")),
                        tuple(WordWarningCode.HIDDEN_TEXT, List.of("and hidden")));
    }
}
