package io.masthead.pdf;

import static java.util.Objects.requireNonNull;

import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.Picture;
import io.masthead.domain.edition.Typesetter.Untypesettable;
import io.masthead.domain.publication.HouseStyle;
import io.masthead.pdf.Manuscripts.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Sets hostile manuscripts one after another, in a process that has little memory, and tells how each of them ended. */
public final class SmallProcess {
    private static final int MOST = 2_000_000;
    private static final double NANOS = 1e9;
    private static final int WORKERS = 2;
    private static final List<String> AT_ONCE = List.of(
            "2 MB without a space",
            "notes",
            "cells",
            "list items",
            "tables",
            "a picture of 5990 × 5990 pixels",
            "words of 30 letters",
            "a logo of 5990 × 5990 pixels");
    private static final int GREY = 0;
    private static final int RGBA = 6;

    private final Map<String, Supplier<Manuscript>> hostile = new LinkedHashMap<>();

    private SmallProcess() {
        refused();
        atTheLimits();
        pictures();
    }

    /**
     * One line each: its name, the seconds that it took of the processor, and the pages or the sentence. First one by one,
     * then two at once, as the workers do.
     */
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Map<String, Supplier<Manuscript>> hostile = new SmallProcess().hostile;
        hostile.forEach((name, manuscript) -> out.println(report(name, manuscript)));
        try (var workers = Executors.newFixedThreadPool(WORKERS)) {
            List<Callable<String>> reports = new ArrayList<>();
            AT_ONCE.forEach(
                    name -> reports.add(() -> report("beside another: " + name, requireNonNull(hostile.get(name)))));
            for (Future<String> report : workers.invokeAll(reports)) {
                out.println(report.get());
            }
        }
    }

    private static String report(String name, Supplier<Manuscript> manuscript) {
        Manuscript read = manuscript.get();
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        String end = end(read);
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / NANOS;
        return "%s\t%.2f\t%s".formatted(name, seconds, end);
    }

    private static String end(Manuscript manuscript) {
        try {
            return new PdfTypesetter().typeset(manuscript, fraction -> {}).pages() + " pages";
        } catch (Untypesettable refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private void refused() {
        add("2 MB without a space", filled("<p>", "a", "</p>"));
        add("2 MB of words of one letter", filled("<p>", "a ", "</p>"));
        add("2 MB of words of 62 letters", filled("<p>", "a".repeat(62) + " ", "</p>"));
        add("2 MB of one link", filled("<p><a href=\"https://example.org/\">", "word ", "</a></p>"));
        add("200,000 list items", filled("<ol>", "<li>", "</ol>"));
        add("12,000 tables", "<table><tr><td>1</td></tr></table>".repeat(12_000));
        add("50,000 cells", "<table>" + ("<tr>" + "<td>1</td>".repeat(50) + "</tr>").repeat(1_000) + "</table>");
        add("huge spans", filled("<table>", "<tr><td colspan=\"999\" rowspan=\"999\">a</td></tr>", "</table>"));
        add("nested blocks", filled("", "<blockquote>", "a"));
        add("nested spans", filled("<p>", "<span>", "a</p>"));
        hostile.put("2,000 sections", () -> {
            Manuscript one = Manuscripts.of("<p>a</p>");
            var section = one.sections().getFirst();
            return Manuscripts.with(one, List.of(), Collections.nCopies(2_000, section));
        });
    }

    private void atTheLimits() {
        add("words of 30 letters", otherWords(6_000));
        add("paragraphs", "<p>a</p>".repeat(24_900));
        add("list items", "<ol>" + "<li>a</li>".repeat(12_400) + "</ol>");
        add("elements in a paragraph", ("<p>" + "<em>a</em> b ".repeat(9_900) + "</p>").repeat(2));
        add("notes", "<p>" + "word<span class=\"note\">A note.</span> ".repeat(5_000) + "</p>");
        add("cells", "<table>" + ("<tr>" + "<td>1</td>".repeat(50) + "</tr>").repeat(480) + "</table>");
        add("tables", "<table><tr><td>1</td></tr></table>".repeat(2_000));
        add("a link", "<p><a href=\"https://example.org/\">" + "word ".repeat(39_000) + "</a></p>");
        add("blocks fifty deep", ("<blockquote>".repeat(50) + "<p>a</p>" + "</blockquote>".repeat(50)).repeat(400));
        add("spans", "<table>" + "<tr><td colspan=\"100\" rowspan=\"100\">a</td></tr>".repeat(2) + "</table>");
        hostile.put(
                "missing letters",
                () -> Manuscripts.proof(List.of(new Text("Signs", "<p>" + "a 漢 ".repeat(20_000) + "</p>"))));
    }

    private void pictures() {
        hostile.put("a picture of 12000 × 12000 bits", () -> showing(picture(12_000, 1, GREY)));
        hostile.put("a picture of 5990 × 5990 pixels", () -> showing(picture(5_990, 16, RGBA)));
        hostile.put("a logo of 5990 × 5990 pixels", () -> {
            var style = HouseStyle.column().withLogo("logo");
            return Manuscripts.styled(Manuscripts.of("<p>a</p>"), style, null, Map.of("logo", picture(5_990, 8, RGBA)));
        });
    }

    private void add(String name, String body) {
        hostile.put(name, () -> Manuscripts.of(body));
    }

    private static String filled(String before, String part, String after) {
        return before + part.repeat((MOST - before.length() - after.length()) / part.length()) + after;
    }

    /** Words of which each is another, in paragraphs that are just not too long. */
    private static String otherWords(int count) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < count; i++) {
            body.append(i % 3_000 == 0 ? "<p>" : "");
            Integer.toString(100_000 + i).chars().forEach(c -> body.append((char) (c - '0' + 'k')));
            body.append("abcdefghijklmnopqrstuvwx ");
        }
        return body.toString();
    }

    private static Manuscript showing(Picture picture) {
        String body = "<figure><img src=\"quay\" alt=\"A quay\"></figure>";
        return Manuscripts.styled(Manuscripts.of(body), HouseStyle.column(), null, Map.of("quay", picture));
    }

    /** A PNG that is all of one colour, written without ever being open (ISO/IEC 15948, 5). */
    private static Picture picture(int side, int bits, int colourType) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        int channels = colourType == RGBA ? 4 : 1;
        ByteBuffer header = ByteBuffer.allocate(13).putInt(side).putInt(side).put((byte) bits);
        chunk(bytes, "IHDR", header.put((byte) colourType).array());
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(rows)) {
            byte[] row = new byte[1 + Math.ceilDiv(side * channels * bits, 8)];
            for (int y = 0; y < side; y++) {
                out.write(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        chunk(bytes, "IDAT", rows.toByteArray());
        chunk(bytes, "IEND", new byte[0]);
        return Picture.of(bytes.toByteArray());
    }

    private static void chunk(ByteArrayOutputStream bytes, String name, byte[] content) {
        byte[] named = ByteBuffer.allocate(4 + content.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        CRC32 sum = new CRC32();
        sum.update(named);
        bytes.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        bytes.writeBytes(named);
        bytes.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
