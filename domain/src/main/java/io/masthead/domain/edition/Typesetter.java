package io.masthead.domain.edition;

import java.util.List;

/** Turns a manuscript into pages. Asks nobody for more than the manuscript holds. */
public interface Typesetter {

    /**
     * Typesets the manuscript.
     *
     * @param progress told about the layout's progress; may be called often
     * @throws Untypesettable if the pages would be wrong: a character that no font has, a broken body
     */
    Typeset typeset(Manuscript manuscript, Progress progress);

    /** What it makes pages with. */
    Fingerprint fingerprint();

    /**
     * The finished file.
     *
     * @param pdf the bytes
     * @param pages how many pages
     * @param findings what a careful typesetter would not print, in the order of the pages
     * @param madeWith what it was made with
     */
    record Typeset(byte[] pdf, int pages, List<Finding> findings, Fingerprint madeWith) {}

    /** Hears how far typesetting is. */
    @FunctionalInterface
    interface Progress {
        /** @param fraction 0 to 1 */
        void at(double fraction);
    }

    /** The pages cannot be made; the message is a sentence for the editor that names the section and the cause. */
    final class Untypesettable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Untypesettable(String message) {
            super(message);
        }
    }
}
