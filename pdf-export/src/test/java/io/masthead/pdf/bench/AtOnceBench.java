package io.masthead.pdf.bench;

import io.masthead.domain.edition.Manuscript;
import io.masthead.pdf.OwnIssue;
import io.masthead.pdf.PdfTypesetter;
import io.masthead.pdf.SampleManuscript;
import java.util.Collections;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.DoubleStream;

/** Two and four exports at once, turn by turn: locks and shared state would show. */
public final class AtOnceBench {
    private static final int ROUNDS = 21;
    private static final int EXPORTS = 8;

    private AtOnceBench() {}

    public static void main(String[] arguments) throws InterruptedException {
        Manuscript sample = SampleManuscript.ifPresent().orElseGet(OwnIssue::edition);
        double[] two = new double[ROUNDS];
        double[] four = new double[ROUNDS];
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (int i = -ROUNDS; i < ROUNDS; i++) {
                double ofTwo = millis(pool, sample, 2);
                double ofFour = millis(pool, sample, 4);
                if (i >= 0) {
                    two[i] = ofTwo;
                    four[i] = ofFour;
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "two at once %.1f ms, four at once %.1f ms: %.2f times (target: at most 2.2 on two cores)%n",
                median(two),
                median(four),
                median(four) / median(two));
    }

    /** How long so many exports at once take, each thread making some one after the other. */
    private static double millis(ExecutorService pool, Manuscript sample, int threads) throws InterruptedException {
        Callable<Integer> exports = () -> {
            int pages = 0;
            for (int i = 0; i < EXPORTS; i++) {
                pages += new PdfTypesetter().typeset(sample, fraction -> {}).pages();
            }
            return pages;
        };
        long began = System.nanoTime();
        pool.invokeAll(Collections.nCopies(threads, exports));
        return (System.nanoTime() - began) / 1e6 / EXPORTS;
    }

    private static double median(double[] millis) {
        return DoubleStream.of(millis).sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
    }
}
