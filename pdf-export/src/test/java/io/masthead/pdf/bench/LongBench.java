package io.masthead.pdf.bench;

import io.masthead.domain.edition.Manuscript;
import io.masthead.pdf.OwnIssue;
import io.masthead.pdf.PdfTypesetter;
import io.masthead.pdf.SampleManuscript;
import java.util.Locale;

/** Fifty times the sample in a small heap: run with -Xmx256m. Ends with an error where the heap is too small. */
public final class LongBench {
    private static final int WARM_UP = 200;
    private static final int ROUNDS = 5;

    private LongBench() {}

    public static void main(String[] arguments) {
        Manuscript sample = SampleManuscript.ifPresent().orElseGet(OwnIssue::edition);
        for (int i = 0; i < WARM_UP; i++) {
            millisPerPage(sample);
        }
        Manuscript ten = Issue.repeated(sample, 10);
        Manuscript fifty = Issue.repeated(sample, 50);
        double bestOfTen = Double.MAX_VALUE;
        double bestOfFifty = Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            bestOfTen = Math.min(bestOfTen, millisPerPage(ten));
            bestOfFifty = Math.min(bestOfFifty, millisPerPage(fifty));
        }
        System.out.printf(
                Locale.ROOT,
                "x10 %.2f ms a page, x50 %.2f (best of %d, in turn): x50 fits in a heap of %d MB, and its pages take %.2f"
                        + " times as long (target: at most 1.2).%n",
                bestOfTen,
                bestOfFifty,
                ROUNDS,
                Runtime.getRuntime().maxMemory() >> 20,
                bestOfFifty / bestOfTen);
    }

    private static double millisPerPage(Manuscript issue) {
        long began = System.nanoTime();
        int pages = new PdfTypesetter().typeset(issue, fraction -> {}).pages();
        return (System.nanoTime() - began) / 1e6 / pages;
    }
}
