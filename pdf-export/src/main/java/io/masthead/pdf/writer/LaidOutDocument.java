package io.masthead.pdf.writer;

import io.masthead.domain.preflight.Finding;
import io.masthead.pdf.pagination.Pagination;
import io.masthead.pdf.pagination.PlacedBlock;
import java.util.List;

/** A document in lines and pages that is only looked at. For one thread. */
public final class LaidOutDocument {
    private final PagePainter painter;
    private final Pagination pagination;
    private final List<Finding> findings;

    LaidOutDocument(PagePainter painter, Pagination pagination, List<Finding> findings) {
        this.painter = painter;
        this.pagination = pagination;
        this.findings = findings;
    }

    /** How many pages it has. */
    public int pages() {
        return pagination.total();
    }

    /** Where the blocks of the sections stand, in the order of the pages. */
    public List<PlacedBlock> blocks() {
        return pagination.blocks();
    }

    /** What a careful typesetter would not print, in the order of the pages. */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * One page as a file.
     *
     * @param number the page's number, from 1
     */
    public byte[] page(int number) {
        return painter.page(number);
    }
}
