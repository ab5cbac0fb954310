package io.masthead.pdf.bench;

import io.masthead.domain.edition.Manuscript;
import io.masthead.pdf.OwnIssue;
import io.masthead.pdf.PdfTypesetter;
import io.masthead.pdf.SampleManuscript;
import java.util.Locale;

/** Fifty times the sample in a small heap: run with -Xmx256m. Ends with an error where the heap is too small. */
public final class LongBench {
    private static final int ROUNDS = 5;

    private LongBench() {}

    public static void main(String[] arguments) {
        Manuscript sample = SampleManuscript.ifPresent().orElseGet(OwnIssue::edition);
        double ten = perPage(sample, 10);
        double fifty = perPage(sample, 50);
        System.out.printf(
                Locale.ROOT,
                "x50 fits in a heap of %d MB; time a page is %.2f times that of x10 (target: at most 1.2).%n",
                Runtime.getRuntime().maxMemory() >> 20,
                fifty / ten);
    }

    private static double perPage(Manuscript sample, int times) {
        Manuscript issue = Issue.repeated(sample, times);
        double best = Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long began = System.nanoTime();
            int pages = new PdfTypesetter().typeset(issue, fraction -> {}).pages();
            best = Math.min(best, (System.nanoTime() - began) / 1e6 / pages);
        }
        System.out.printf(Locale.ROOT, "x%d: %.2f ms a page (best of %d)%n", times, best, ROUNDS);
        return best;
    }
}
