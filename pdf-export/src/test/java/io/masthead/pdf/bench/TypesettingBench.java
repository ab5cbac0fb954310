package io.masthead.pdf.bench;

import io.masthead.domain.document.html.HtmlWriter;
import io.masthead.domain.edition.Manuscript;
import io.masthead.pdf.OwnIssue;
import io.masthead.pdf.SampleManuscript;
import io.masthead.pdf.bench.Contender.Made;
import io.masthead.pdf.linebreak.FirstFit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.jsoup.Jsoup;

/** Typesets one text with every contender that is there, turn by turn, and prints the medians. */
public final class TypesettingBench {
    /** As many as it takes until Java has compiled what it will. */
    private static final int WARM_UP = 400;

    private static final int ROUNDS = 7;
    private static final int IN_A_ROW = 3;
    private static final int ROUNDS_OF_LONG_ONES = 3;
    private static final float POINTS_PER_MM = 72 / 25.4f;
    private static final int PAGE_WIDTH = 210;
    private static final float EM = 10.2f;

    private final Path folder;
    private final Path fonts;
    private final Manuscript sample;
    private final List<Contender> contenders;
    private final Map<String, byte[]> samples = new LinkedHashMap<>();

    private TypesettingBench(Path folder, Path fonts, Manuscript sample, List<Contender> contenders) {
        this.folder = folder;
        this.fonts = fonts;
        this.sample = sample;
        this.contenders = contenders;
    }

    /** Arguments: a folder for files, the folder of our fonts, the largest of the sizes 1, 10 and 50. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]);
        Path fonts = Path.of(arguments[1]);
        Manuscript sample = SampleManuscript.ifPresent().orElseGet(OwnIssue::edition);
        List<Contender> contenders = Contenders.present(folder, fonts);
        try {
            new TypesettingBench(folder, fonts, sample, contenders).run(Integer.parseInt(arguments[2]));
        } finally {
            contenders.forEach(Contender::close);
        }
    }

    private void run(int largest) throws IOException, InterruptedException {
        String text = SampleManuscript.ifPresent().isPresent() ? "the sample issue" : "our own issue (no sample found)";
        System.out.printf(
                "%nText: %s. Medians; all but LuaLaTeX are warm, ours after %d documents. Each in turn makes %d samples,"
                        + " %d times; then one long issue, %d times.%n",
                text, WARM_UP, IN_A_ROW, ROUNDS, ROUNDS_OF_LONG_ONES);
        for (int times : List.of(1, 10, 50)) {
            if (times > largest) {
                break;
            }
            Issue issue = Issue.of(sample, times, folder, fonts);
            if (times == 1) {
                warmUp(issue);
                agreement();
            }
            var results = measured(issue);
            print(issue, results);
            if (times > 1) {
                differences(results);
            }
        }
        lines();
    }

    private void warmUp(Issue issue) throws IOException, InterruptedException {
        for (int i = 0; i < WARM_UP; i++) {
            contenders.getFirst().make(issue);
        }
        for (Contender contender : contenders) {
            samples.put(contender.name(), contender.make(issue).pdf());
        }
    }

    private Map<Contender, Result> measured(Issue issue) throws IOException, InterruptedException {
        Map<Contender, Result> results = new LinkedHashMap<>();
        int rounds = issue.times() == 1 ? ROUNDS : ROUNDS_OF_LONG_ONES;
        int inARow = issue.times() == 1 ? IN_A_ROW : 1;
        for (int round = 0; round < rounds; round++) {
            for (Contender contender : contenders) {
                Result result = results.computeIfAbsent(contender, it -> new Result());
                for (int i = 0; i < inARow; i++) {
                    result.add(contender.make(issue));
                }
            }
        }
        return results;
    }

    private static void print(Issue issue, Map<Contender, Result> results) throws IOException {
        System.out.printf(
                "%n| %s | ms | fastest | CPU, ms | pages | ms a page | ours is faster | by CPU |%n"
                        + "| --- | --: | --: | --: | --: | --: | --: | --: |%n",
                issue.label());
        Result ours = results.values().iterator().next();
        double perPageOfOurs = ours.median() / ours.pages();
        double cpuOfOurs = ours.cpu() / ours.pages();
        for (var entry : results.entrySet()) {
            Result result = entry.getValue();
            double perPage = result.median() / result.pages();
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %.0f | %d | %.2f | %.1f | %.1f |%n",
                    entry.getKey().name(),
                    result.median(),
                    result.fastest(),
                    result.cpu(),
                    result.pages(),
                    perPage,
                    perPage / perPageOfOurs,
                    result.cpu() / result.pages() / cpuOfOurs);
        }
    }

    /** Whether all have done the same, before anybody compares how long it took. */
    private void agreement() throws IOException {
        Map<String, Printout> printouts = new LinkedHashMap<>();
        for (var made : samples.entrySet()) {
            printouts.put(made.getKey(), Printout.of(made.getValue()));
        }
        System.out.printf("%n%s%n%n", Agreement.table(printouts));
        Agreement.differences(printouts).forEach(System.out::println);
        contenders.stream()
                .filter(it -> !it.caveat().isEmpty())
                .forEach(it -> System.out.println("- " + it.name() + ": " + it.caveat() + "."));
    }

    /** Why a long issue has another number of pages: what is little in the sample comes to pages there. */
    private static void differences(Map<Contender, Result> results) throws IOException {
        Map<String, Printout> printouts = new LinkedHashMap<>();
        for (var entry : results.entrySet()) {
            printouts.put(entry.getKey().name(), Printout.of(entry.getValue().pdf));
        }
        System.out.println();
        Agreement.differences(printouts).forEach(System.out::println);
    }

    private void lines() throws IOException {
        System.out.printf("%n| lines of the sample | lines | space | spread | loose, %% | hyphens in 100 |%n"
                + "| --- | --: | --: | --: | --: | --: |%n");
        float right = (PAGE_WIDTH - sample.style().margins().right()) * POINTS_PER_MM;
        for (var made : samples.entrySet()) {
            System.out.println(LineSpaces.of(made.getValue(), right).row(made.getKey()));
        }
        System.out.println(firstFit().row("first fit (computed)"));
    }

    private Spacing firstFit() {
        var margins = sample.style().margins();
        float measure = (PAGE_WIDTH - margins.left() - margins.right()) * POINTS_PER_MM;
        Spacing spacing = new Spacing();
        for (var section : sample.sections()) {
            Jsoup.parseBodyFragment(HtmlWriter.write(section.body()))
                    .select("p")
                    .forEach(paragraph -> FirstFit.lines(paragraph.text(), sample.language(), measure, EM)
                            .forEach(line -> spacing.line(List.of(line.space()), line.hyphenated())));
        }
        return spacing;
    }

    /** One contender's times for one issue. */
    private static final class Result {
        private final List<Double> millis = new ArrayList<>();
        private Duration cpu = Duration.ZERO;
        private byte[] pdf = {};

        void add(Made made) {
            millis.add(made.millis());
            cpu = cpu.plus(made.cpu());
            pdf = made.pdf();
        }

        double median() {
            return millis.stream().sorted().skip(millis.size() / 2).findFirst().orElseThrow();
        }

        /** The mean, as it is counted in hundredths of a second: milliseconds. */
        double cpu() {
            return cpu.toNanos() / 1e6 / millis.size();
        }

        double fastest() {
            return Collections.min(millis);
        }

        int pages() throws IOException {
            try (var document = Loader.loadPDF(pdf)) {
                return document.getNumberOfPages();
            }
        }
    }
}
