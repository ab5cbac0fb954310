package io.masthead.domain.document.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.masthead.domain.document.html.HtmlReader;
import io.masthead.domain.document.html.HtmlWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever becomes of a Word file on its way: it is read, or refused as unreadable, in bounded time. */
class WordFuzzTest {
    /** {@code -Dmasthead.fuzz.seconds=600} tries for ten minutes. */
    private static final Duration FUZZING = Duration.ofSeconds(Integer.getInteger("masthead.fuzz.seconds", 1));

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final String[] PIECES = {
        "<w:p>",
        "</w:p>",
        "<w:tbl>",
        "<w:tr><w:tc>",
        "<w:r/>",
        "<w:t>x</w:t>",
        "<w:del>",
        "</w:del>",
        "<w:ins>",
        "<w:fldChar w:fldCharType=\"begin\"/>",
        "<w:fldChar w:fldCharType=\"end\"/>",
        "w:val=\"999999999\"",
        "\"-1\"",
        "&#0;",
        "&#55296;",
        "&lt;",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<!DOCTYPE a>",
        "<?x?>",
        "\uFFFF",
        "\u202E",
        "<w:vMerge/>",
        "<w:gridSpan w:val=\"70\"/>",
        "<w:numPr><w:numId w:val=\"3\"/></w:numPr>",
        "xmlns:w=\"other\"",
        "<mc:AlternateContent>",
        "<w:sdt><w:sdtContent>",
        "<w:footnoteReference w:id=\"1\"/>",
        "w:id=\"1\"",
        "<w:moveFrom w:author=\"a\">",
        "<w:moveToRangeStart w:id=\"1\" w:name=\"m\"/>",
        "<w:moveFromRangeEnd w:id=\"1\"/>",
        "<w:commentRangeStart w:id=\"2\"/>",
        "<a:hlinkClick r:id=\"script\"/>",
        "\u0000"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void files_are_read_or_refused(long seed) {
        check(seed);
    }

    @Test
    void files_that_nobody_has_seen_yet_are_read_or_refused() {
        long end = System.nanoTime() + FUZZING.toNanos();
        long tried = 0;
        while (System.nanoTime() < end) {
            check(ThreadLocalRandom.current().nextLong());
            tried++;
        }
        System.getLogger(WordFuzzTest.class.getName()).log(System.Logger.Level.INFO, "{0} files tried", tried);
    }

    private static void check(long seed) {
        byte[] file = file(new Random(seed));
        for (Reading reading : Reading.values()) {
            assertTimeoutPreemptively(LONGEST, () -> readOrRefuse(file, reading, seed), () -> "seed " + seed);
        }
    }

    /** What is read is a text of the schema, and all that is said of it is about a block of it. */
    private static void readOrRefuse(byte[] file, Reading reading, long seed) {
        WordText text;
        try {
            text = WordParts.read(file, reading, (picture, alternative) -> "/p");
        } catch (UnreadableWordFile e) {
            assertThat(e.reason()).as("seed %s", seed).isNotNull();
            return;
        }
        assertThat(HtmlReader.read(HtmlWriter.write(text.document())))
                .as("seed %s", seed)
                .isEqualTo(text.document());
        var ids = new HashSet<>(text.document().blockIds());
        if (!ids.isEmpty()) {
            assertThat(text.changes()).as("seed %s", seed).allMatch(change -> ids.contains(change.block()));
            assertThat(text.comments()).as("seed %s", seed).allMatch(comment -> ids.contains(comment.block()));
            assertThat(text.outline()).as("seed %s", seed).allMatch(heading -> ids.contains(heading.block()));
        }
    }

    private static byte[] file(Random chance) {
        List<Feature> features = WordCorpusTest.features();
        var xml = new StringBuilder();
        for (int i = chance.nextInt(1, 6); i > 0; i--) {
            xml.append(features.get(chance.nextInt(features.size())).xml());
        }
        byte[] file = CorpusParts.with(xml.toString()).bytes();
        return chance.nextInt(4) == 0 ? octetsChanged(file, chance) : WordParts.zipped(partsChanged(file, chance));
    }

    private static byte[] octetsChanged(byte[] file, Random chance) {
        for (int i = chance.nextInt(1, 20); i > 0; i--) {
            file[chance.nextInt(file.length)] = (byte) chance.nextInt(256);
        }
        return file;
    }

    private static Map<String, byte[]> partsChanged(byte[] file, Random chance) {
        var parts = new LinkedHashMap<>(WordParts.unzipped(file));
        var names = new ArrayList<>(parts.keySet());
        for (int i = chance.nextInt(1, 5); i > 0; i--) {
            String name = chance.nextBoolean() ? "word/document.xml" : names.get(chance.nextInt(names.size()));
            parts.computeIfPresent(name, (part, bytes) -> chance.nextInt(20) == 0 ? null : xmlChanged(bytes, chance));
        }
        return parts;
    }

    private static byte[] xmlChanged(byte[] bytes, Random chance) {
        var xml = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
        for (int i = chance.nextInt(1, 4); i > 0 && xml.length() > 10; i--) {
            change(xml, chance);
        }
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Cuts out, doubles or puts in something; mostly between tags, so that much of it is still XML. */
    private static void change(StringBuilder xml, Random chance) {
        int from = tag(xml, chance.nextInt(xml.length()));
        int to = tag(xml, Math.min(xml.length() - 1, from + chance.nextInt(200)));
        switch (chance.nextInt(4)) {
            case 0 -> xml.delete(Math.min(from, to), Math.max(from, to));
            case 1 -> xml.insert(from, xml.substring(Math.min(from, to), Math.max(from, to)));
            case 2 -> xml.insert(from, PIECES[chance.nextInt(PIECES.length)]);
            default -> attribute(xml, from, chance);
        }
    }

    private static int tag(StringBuilder xml, int from) {
        int at = xml.indexOf("<", from);
        return at < 0 ? from : at;
    }

    private static void attribute(StringBuilder xml, int from, Random chance) {
        int open = xml.indexOf("=\"", from);
        int close = open < 0 ? -1 : xml.indexOf("\"", open + 2);
        if (close > 0) {
            String[] values = {"", "0", "-1", "7", "2147483648", "on", "restart", "x".repeat(300), "\u00e9", "1.5"};
            xml.replace(open + 2, close, values[chance.nextInt(values.length)]);
        }
    }
}
