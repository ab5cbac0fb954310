package io.masthead.pdf;

import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.publication.HouseStyle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An issue of our own writing, of the real one's shape; and one section that uses every element. */
public final class OwnIssue {
    private OwnIssue() {}

    public static Manuscript edition() {
        return Manuscripts.edition("Institute for the Middle Rivers", texts());
    }

    public static Manuscript proof() {
        return Manuscripts.proof(texts());
    }

    /** Every element that a body may have. */
    public static Manuscript everything() {
        Manuscript everything = Manuscripts.edition(
                "Institute for the Middle Rivers",
                List.of(new Manuscripts.Text("Everything at once", read("everything.html"))));
        return Manuscripts.styled(everything, HouseStyle.column(), null, Map.of("quay", TestPictures.png(900, 420)));
    }

    /** The same as a magazine, with a logo and a picture on its cover. */
    public static Manuscript magazine() {
        return Manuscripts.styled(
                everything(),
                HouseStyle.magazine().withLogo("logo"),
                "cover",
                Map.of(
                        "quay", TestPictures.png(1600, 700),
                        "cover", TestPictures.jpeg(1400, 1000),
                        "logo", TestPictures.png(300, 90)));
    }

    static List<Manuscripts.Text> texts() {
        List<Manuscripts.Text> texts = new ArrayList<>();
        for (String section : read("own-issue.txt").split("(?m)^# ", -1)) {
            if (!section.isBlank()) {
                String[] titleAndBody = section.split("\n", 2);
                texts.add(new Manuscripts.Text(titleAndBody[0].strip(), body(titleAndBody[1])));
            }
        }
        return texts;
    }

    private static String body(String text) {
        StringBuilder html = new StringBuilder();
        for (String block : text.strip().split("\n\n", -1)) {
            String id = " data-id=\"block%d\"".formatted(html.length());
            if (block.startsWith("## ")) {
                html.append("<h2")
                        .append(id)
                        .append(">")
                        .append(block.substring(3))
                        .append("</h2>");
            } else if (block.startsWith("- ")) {
                html.append("<ul").append(id).append(">");
                block.lines()
                        .forEach(line ->
                                html.append("<li>").append(line.substring(2)).append("</li>"));
                html.append("</ul>");
            } else {
                html.append("<p").append(id).append(">").append(block).append("</p>");
            }
        }
        return html.toString();
    }

    private static String read(String name) {
        try (InputStream in = OwnIssue.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
