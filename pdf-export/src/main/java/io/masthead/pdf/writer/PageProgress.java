package io.masthead.pdf.writer;

import io.masthead.domain.edition.Typesetter.Progress;
import io.masthead.pdf.limit.TimeLimit;

/** Counts the pages as they are written, tells how far it is, and stops when the thread is interrupted. */
final class PageProgress {
    private final Progress progress;
    private int total;
    private int done;

    PageProgress(Progress progress) {
        this.progress = progress;
    }

    void total(int pages) {
        total = pages;
    }

    int total() {
        return total;
    }

    void pageDone() {
        TimeLimit.check();
        done++;
        progress.at((double) done / total);
    }
}
