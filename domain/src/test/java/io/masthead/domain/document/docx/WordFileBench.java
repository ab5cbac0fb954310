package io.masthead.domain.document.docx;

import static io.masthead.domain.document.docx.WordXml.item;
import static io.masthead.domain.document.docx.WordXml.on;
import static io.masthead.domain.document.docx.WordXml.p;
import static io.masthead.domain.document.docx.WordXml.r;
import static io.masthead.domain.document.docx.WordXml.styled;
import static io.masthead.domain.document.docx.WordXml.tbl;
import static io.masthead.domain.document.docx.WordXml.tc;
import static io.masthead.domain.document.docx.WordXml.tr;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Reads a Word file of 50 pages in a running process, as the application does, and in a fresh one with little memory, beside
 * LibreOffice's conversion of the same file, turn by turn.
 */
public final class WordFileBench {
    /** Some 500 words a page. */
    private static final int PAGES = 50;

    private static final int ROUNDS = 5;
    private static final int FOLDER_ALONE = 1;

    private static final Random CHANCE = new Random(50);

    private WordFileBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]);
        Path file = Files.createDirectories(folder).resolve("fifty-pages.docx");
        if (arguments.length > FOLDER_ALONE) {
            read(file);
            return;
        }
        Files.write(file, CorpusParts.with(pages()).bytes());
        String office = System.getProperty("bench.office", "");
        double[] running = new double[ROUNDS];
        double[] ours = new double[ROUNDS];
        double[] theirs = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long began = System.nanoTime();
            read(file);
            running[i] = (System.nanoTime() - began) / 1e9;
            ours[i] = seconds(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx128m",
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty("java.class.path"),
                    WordFileBench.class.getName(),
                    folder.toString(),
                    "read"));
            theirs[i] = office.isEmpty()
                    ? Double.NaN
                    : seconds(List.of(
                            office,
                            "-env:UserInstallation=" + folder.resolve("office").toUri(),
                            "--headless",
                            "--convert-to",
                            "html",
                            "--outdir",
                            folder.toString(),
                            file.toString()));
        }
        System.out.println(
                "\n| a Word file of 50 pages | ours, s | LibreOffice, s | ratio |\n| --- | --: | --: | --: |");
        print("in a running process", median(running), median(theirs));
        print("in a fresh one, of 128 MB", median(ours), median(theirs));
        System.out.println("\nTargets: at most 0.5 times, at most 128 MB of heap.");
    }

    private static void print(String name, double ours, double theirs) {
        System.out.printf(Locale.ROOT, "| %s | %.2f | %.2f | %.2f |%n", name, ours, theirs, ours / theirs);
    }

    private static void read(Path file) {
        WordText text = WordFile.open(file).text(Reading.ACCEPT_ALL, (picture, alternative) -> "/p");
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        System.out.printf(
                "%d blocks, %d words, heap at most %d MB%n",
                text.document().blocks().size(), text.document().words(), peak / (1024 * 1024));
    }

    private static double seconds(List<String> command) throws IOException, InterruptedException {
        long began = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(command.contains("--headless") ? Redirect.DISCARD : Redirect.INHERIT)
                .redirectError(Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " failed");
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static String pages() {
        var xml = new StringBuilder();
        for (int page = 0; page < PAGES; page++) {
            xml.append(styled("berschrift1", r(words(4))));
            for (int i = 0; i < 4; i++) {
                xml.append(p(
                        r(words(40)),
                        r(on("b"), words(3)),
                        r(" " + words(30)),
                        "<w:r><w:footnoteReference w:id=\"1\"/></w:r>",
                        WordXml.ins(words(4)),
                        WordXml.del(words(4))));
            }
            xml.append(item(2, 0, r(words(12)))).append(item(2, 1, r(words(12))));
            xml.append(tbl(tr(tc(words(3)), tc(words(3))), tr(tc(words(10)), tc(words(10)))));
            xml.append(p(r(words(80))));
        }
        return xml.toString();
    }

    private static String words(int count) {
        var words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(Integer.toString(7919 * (int) Math.pow(4_000, CHANCE.nextDouble()), 36))
                    .append(' ');
        }
        return words.toString();
    }
}
