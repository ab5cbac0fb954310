package io.masthead.pdf.bench;

import io.masthead.domain.edition.Manuscript;
import io.masthead.pdf.OwnIssue;
import io.masthead.pdf.PdfTypesetter;
import io.masthead.pdf.SampleManuscript;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The first document of a process beside the hundredth. Nothing has been warmed: no cache of classes, no code compiled. */
public final class FirstBench {
    private static final int DOCUMENTS = 105;
    private static final int AROUND_THE_HUNDREDTH = 94;

    private FirstBench() {}

    public static void main(String[] arguments) {
        Manuscript sample = SampleManuscript.ifPresent().orElseGet(OwnIssue::edition);
        double[] wall = new double[DOCUMENTS];
        double[] cpu = new double[DOCUMENTS];
        for (int i = 0; i < DOCUMENTS; i++) {
            var cpuBefore = ProcessorTime.ofOurs();
            long began = System.nanoTime();
            new PdfTypesetter().typeset(sample, fraction -> {});
            wall[i] = (System.nanoTime() - began) / 1e6;
            cpu[i] = ProcessorTime.ofOurs().minus(cpuBefore).toNanos() / 1e6;
        }
        System.out.println("| document of a fresh process | ms | CPU, ms |\n| --- | --: | --: |");
        for (int number : List.of(1, 2, 10)) {
            row(String.valueOf(number), wall[number - 1], cpu[number - 1]);
        }
        double hundredth = median(wall);
        row("100 (median of 95 to 105)", hundredth, median(cpu));
        System.out.printf(Locale.ROOT, "%nThe first takes %.0f times the hundredth.%n", wall[0] / hundredth);
    }

    private static void row(String name, double wall, double cpu) {
        System.out.printf(Locale.ROOT, "| %s | %.1f | %.0f |%n", name, wall, cpu);
    }

    private static double median(double[] millis) {
        double[] last = Arrays.copyOfRange(millis, AROUND_THE_HUNDREDTH, millis.length);
        Arrays.sort(last);
        return last[last.length / 2];
    }
}
