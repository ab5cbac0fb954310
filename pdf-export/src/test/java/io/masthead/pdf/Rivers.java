package io.masthead.pdf;

import io.masthead.domain.edition.Manuscript;
import java.util.List;
import java.util.Random;

/** Text of any length, of our own writing, the same in every run; and the blocks that pagination has to place. */
public final class Rivers {
    private static final List<String> SENTENCES = List.of(
            "The harbour master keeps two ledgers, one for grain and one for promises.",
            "In spring the river rises over the lower quay and the pilots move their lamps.",
            "Nobody in the three towns remembers when the last toll was lifted, although everybody claims to.",
            "Negotiations about the crossing went on through the summer without an agreement that both sides could sign.",
            "Infrastructure, insurance and internationalisation were the words of the season.",
            "It was said that “nothing is harder to move than a settled opinion,” and the commission agreed.",
            "Between 1998 and 2024 the volume grew from 230 to 240 thousand tonnes, which surprised the statisticians.");

    private final Random chance = new Random(7);
    private final StringBuilder html = new StringBuilder();
    private int id;

    public Rivers paragraphs(int count) {
        for (int i = 0; i < count; i++) {
            html.append("<p%s>%s</p>".formatted(id(), sentences(3 + chance.nextInt(5))));
        }
        return this;
    }

    public Rivers heading(String text) {
        html.append("<h2%s>%s</h2>".formatted(id(), text));
        return this;
    }

    /** A paragraph whose first sentence cites a note of so many sentences. */
    public Rivers citing(int sentencesInNote) {
        html.append("<p%s>%s<span class=\"note\"%s>%s Thus far the note.</span> %s</p>"
                .formatted(id(), SENTENCES.getFirst(), id(), sentences(sentencesInNote), sentences(4)));
        return this;
    }

    public Rivers table(int rows, int columns) {
        html.append("<table%s><caption>Tolls by year</caption><thead><tr>".formatted(id()));
        for (int column = 0; column < columns; column++) {
            html.append("<th scope=\"col\">Gate %d</th>".formatted(column));
        }
        html.append("</tr></thead><tbody>");
        for (int row = 0; row < rows; row++) {
            html.append("<tr>");
            for (int column = 0; column < columns; column++) {
                html.append("<td>%d.%d</td>".formatted(row, column));
            }
            html.append("</tr>");
        }
        html.append("</tbody></table>");
        return this;
    }

    /** A word of so many letters that nothing divides. */
    public Rivers word(int letters) {
        html.append("<p%s>%s</p>".formatted(id(), "x".repeat(letters)));
        return this;
    }

    /** A table of one row, so many sentences high. */
    public Rivers tallRow(int sentences) {
        html.append("<table%s><tbody><tr><td>The tall row. %s</td></tr></tbody></table>"
                .formatted(id(), sentences(sentences)));
        return this;
    }

    public String html() {
        return html.toString();
    }

    public Manuscript edition() {
        return Manuscripts.of(html());
    }

    private String id() {
        return " data-id=\"block" + id++ + "\"";
    }

    private String sentences(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(text.isEmpty() ? "" : " ").append(SENTENCES.get(chance.nextInt(SENTENCES.size())));
        }
        return text.toString();
    }
}
