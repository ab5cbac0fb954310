package io.masthead.pdf.template;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.edition.Manuscript;
import io.masthead.pdf.Manuscripts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class InlineContentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p>one  two\tthree</p>                   | `one two three`",
                "<p> one <em> two </em> three </p>        | `one two three`",
                "<p>one <em>two</em> three</p>            | `one two three`",
                "<p><strong>one</strong> <em>two</em></p> | `one two`",
                "<p><strong>one</strong><em>two</em></p>  | `onetwo`",
                "<p>one \u200d two</p>                    | `one two`",
                "<p>\u200d one</p>                        | `one`",
                "<p>one \u1680two</p>                     | `one two`",
                "<p>one \u00a0two</p>                     | `one \u00a0two`",
                "<ul><li> one</li></ul>                   | `•one`",
                "<ul><li>\"one\" two</li></ul>            | `•“one” two`",
                "<ol><li>\"one\" two</li></ol>            | `1.“one” two`",
            })
    void sets_single_spaces_between_words_and_none_at_the_ends(String body, String set) {
        Manuscript manuscript = Manuscripts.of(body);
        var document = PrintDocument.of(manuscript, new PrintMessages(manuscript.language(), manuscript.timeZone()));
        Element section = requireNonNull(section(document.getDocumentElement()));

        assertThat(section.getLastChild().getTextContent()).isEqualTo(set);
    }

    private static @Nullable Element section(Element holder) {
        for (Node node = holder.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                Element found = element.hasAttribute("data-section") ? element : section(element);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
