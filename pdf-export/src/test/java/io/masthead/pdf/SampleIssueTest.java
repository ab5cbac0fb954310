package io.masthead.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.document.html.HtmlWriter;
import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class SampleIssueTest {

    @Test
    void has_the_pages_that_the_institute_printed() {
        ReadBack pdf = ReadBack.of(SampleManuscript.read());

        assertThat(pdf.pages()).isEqualTo(11);
        assertThat(pdf.contents()).containsExactly(2, 7, 8, 10);
    }

    @Test
    void holds_the_beginning_of_every_paragraph() {
        Manuscript manuscript = SampleManuscript.read();
        String printed = letters(ReadBack.of(manuscript).words());

        for (ManuscriptSection section : manuscript.sections()) {
            for (var block :
                    Jsoup.parseBodyFragment(HtmlWriter.write(section.body())).select("p, h2, li")) {
                String tail = letters(block.text());
                assertThat(printed).contains(tail.substring(0, Math.min(60, tail.length())));
            }
        }
    }

    @Test
    void ends_no_paragraph_with_the_rest_of_a_divided_word() {
        ReadBack pdf = ReadBack.of(SampleManuscript.read());

        assertThat(String.join("\n", pdf.text()))
                .contains("\u2010")
                .doesNotContainPattern("\u2010\\s*\\n\\S+[.?!]\\s*\\n");
    }

    private static String letters(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
