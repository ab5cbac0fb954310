package io.masthead.pdf;

import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.Manuscript.Kind;
import io.masthead.domain.edition.Picture;
import io.masthead.domain.edition.Typesetter.Untypesettable;
import io.masthead.domain.publication.HouseStyle;
import io.masthead.pdf.Manuscripts.Text;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.imageio.ImageIO;

/** Sets hostile manuscripts one after another, in a process that has little memory, and tells how each of them ended. */
public final class SmallProcess {
    private static final int MOST = 2_000_000;
    private static final double NANOS = 1e9;

    private SmallProcess() {}

    /** One line each: its name, the seconds that it took of the processor, and the pages or the sentence. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        manuscripts().forEach((name, manuscript) -> {
            if (arguments.length > 0 && !name.matches(arguments[0])) return;
            Manuscript read = manuscript.get();
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            String end = end(read);
            double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / NANOS;
            out.printf("%s\t%.2f\t%s%n", name, seconds, end);
        });
    }

    private static String end(Manuscript manuscript) {
        try {
            return new PdfTypesetter().typeset(manuscript, fraction -> {}).pages() + " pages";
        } catch (Untypesettable refused) {
            return String.valueOf(refused.getMessage());
        } catch (Throwable t) { return "!!! " + t; }
    }

    static Map<String, Supplier<Manuscript>> manuscripts() {
        Map<String, Supplier<Manuscript>> hostile = new LinkedHashMap<>();
        hostile.put("a usual issue", OwnIssue::edition);
        hostile.put("no space", () -> within("<p>", "a", 200_000, "</p>", 9));
        hostile.put("words of one letter", () -> within("<p>", "a ", 100_000, "</p>", 9));
        hostile.put("words of 62 letters", () -> within("<p>", "a".repeat(62) + " ", 3_000, "</p>", 9));
        hostile.put("other words of 62 letters", () -> words(30_000));
        hostile.put("paragraphs of one letter", () -> within("", "<p>a</p>", 29_900, "", 1));
        hostile.put("an element around every letter", () -> within("<p>", "<em>a</em> b ", 9_900, "</p>", 6));
        hostile.put("notes in one paragraph", () -> within("<p>", "word<span class=\"note\">A note.</span> ", 5_000, "</p>", 1));
        hostile.put("notes in paragraphs", () -> within("", "<p>word<span class=\"note\">A note.</span></p>", 5_000, "", 1));
        hostile.put("a table of 50 columns", () -> within("<table>", "<tr>" + "<td>1</td>".repeat(50) + "</tr>", 490, "</table>", 1));
        hostile.put("a table of 1000 columns", () -> within("<table>", "<tr>" + "<td>1</td>".repeat(1000) + "</tr>", 24, "</table>", 1));
        hostile.put("tables", () -> within("", "<table><tr><td>1</td></tr></table>", 2_000, "", 1));
        hostile.put("list items", () -> within("<ol>", "<li>a</li>", 29_900, "</ol>", 1));
        hostile.put("lists", () -> within("", "<ol><li>a</li></ol>", 14_900, "", 1));
        hostile.put("nested fifty deep", () -> within("", "<blockquote>".repeat(50) + "<p>a</p>" + "</blockquote>".repeat(50), 1_100, "", 1));
        hostile.put("nested tables", () -> within("", "<table><tr><td>".repeat(12) + "a" + "</td></tr></table>".repeat(12), 160, "", 1));
        hostile.put("spans", () -> within("<table>", "<tr><td colspan=\"100\" rowspan=\"100\">a</td></tr>", 2, "</table>", 1));
        hostile.put("rowspans", () -> within("<table>", "<tr><td rowspan=\"100\">a</td></tr>", 240, "</table>", 1));
        hostile.put("headings", () -> within("", "<h2 data-id=\"a\">a</h2>", 29_900, "", 1));
        hostile.put("one link", () -> within("<p><a href=\"https://example.org/\">", "word ", 39_000, "</a></p>", 9));
        hostile.put("figures", () -> pictured("<figure><img src=\"quay\"><figcaption>a</figcaption></figure>".repeat(2_000), TestPictures.png(300, 100)));
        hostile.put("missing glyphs", () -> Manuscripts.proof(List.of(new Text("Signs", ("<p>" + "a 漢 ".repeat(40_000) + "</p>").repeat(2)))));
        hostile.put("sections", () -> Manuscripts.edition("Institute", java.util.Collections.nCopies(300, new Text("A section", "<p>a</p>"))));
        hostile.put("a page of one bit", () -> pictured("<figure><img src=\"quay\" alt=\"x\"></figure>", picture(12_000, BufferedImage.TYPE_BYTE_BINARY)));
        hostile.put("a large logo", () -> Manuscripts.styled(Manuscripts.of("<p>a</p>"), HouseStyle.column().withLogo("logo"), null, Map.of("logo", picture(5_990, BufferedImage.TYPE_INT_RGB))));
        return hostile;
    }

    private static Manuscript words(int count) {
        StringBuilder w = new StringBuilder("<p>");
        for (int i = 0; i < count; i++) {
            Integer.toString(i, 10).chars().forEach(c -> w.append((char) (c - '0' + 'k')));
            w.append("abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghi ", 0, 57).append(i % 3_000 == 0 ? "</p><p>" : " ");
        }
        return Manuscripts.of(w.toString());
    }

    private static Manuscript within(String before, String part, int times, String after, int again) {
        return Manuscripts.of((before + part.repeat(times) + after).repeat(again));
    }

    private static Manuscript pictured(String body, Picture picture) {
        return Manuscripts.styled(Manuscripts.of(body), HouseStyle.column(), null, Map.of("quay", picture));
    }

    private static Picture picture(int side, int type) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(side, side, type), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Picture.of(bytes.toByteArray());
    }
}
