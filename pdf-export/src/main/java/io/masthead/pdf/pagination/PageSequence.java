package io.masthead.pdf.pagination;

import org.jspecify.annotations.Nullable;

/**
 * The best way found to compose all pages up to one: what an active node is for the lines of a paragraph.
 *
 * @param previous the pages before the last; null before the first
 * @param last the last page; null before the first
 * @param remainder what is left
 * @param pages how many pages
 * @param demerits what all of them have
 */
record PageSequence(
        @Nullable PageSequence previous,
        @Nullable PageCandidate last,
        Remainder remainder,
        int pages,
        double demerits) {

    /** Before the first page. */
    static final PageSequence BEGINNING = new PageSequence(null, null, Remainder.ALL, 0, 0);

    PageSequence followedBy(PageCandidate page, double demeritsOfPage) {
        return new PageSequence(this, page, page.remainder(), pages + 1, demerits + demeritsOfPage);
    }

    /** Whether the next page is a right one, and the last lies open to its left: page 1 is a right one. */
    boolean facesNext() {
        return pages % 2 == 0 && last != null;
    }

    static PageSequence better(PageSequence one, PageSequence other) {
        return other.demerits() < one.demerits() ? other : one;
    }
}
