package io.masthead.domain.edition;

import io.masthead.domain.message.Message;
import io.masthead.domain.preflight.Finding;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Turns a manuscript into pages. Asks nobody for more than the manuscript holds. */
public interface Typesetter {

    /**
     * Typesets the manuscript.
     *
     * @param progress told about the layout's progress; may be called often
     * @throws Untypesettable if the pages would be wrong: a character that no font has, a broken body
     */
    Typeset typeset(Manuscript manuscript, Progress progress);

    /**
     * The findings of {@link #typeset}, without writing the file.
     *
     * @throws Untypesettable as {@link #typeset}, but for what is too long to be written and not too long to be laid out
     */
    List<Finding> findings(Manuscript manuscript);

    /** What it makes pages with. */
    ToolchainFingerprint fingerprint();

    /**
     * The finished file.
     *
     * @param pdf the bytes
     * @param pages how many pages
     * @param findings what a careful typesetter would not print, in the order of the pages
     * @param madeWith what it was made with
     */
    record Typeset(byte[] pdf, int pages, List<Finding> findings, ToolchainFingerprint madeWith) {}

    /** Hears how far typesetting is. */
    @FunctionalInterface
    interface Progress {
        /** @param fraction 0 to 1 */
        void at(double fraction);
    }

    /** The pages cannot be made, for one or more reasons; the message has them in English, for logs. */
    final class Untypesettable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // never serialized
        private final List<TypesettingProblem> problems;

        public Untypesettable(TypesettingProblem problem) {
            this(List.of(problem));
        }

        public Untypesettable(List<TypesettingProblem> problems) {
            super(sentences(problems, Locale.ENGLISH));
            this.problems = List.copyOf(problems);
        }

        /** The reasons, one at least. */
        public List<TypesettingProblem> problems() {
            return problems;
        }

        /** What is stored of the reasons to be said later. */
        public List<Message> messages() {
            return problems.stream().map(TypesettingProblem::message).toList();
        }

        /** The reasons as sentences in that language. */
        public String sentences(Locale locale) {
            return sentences(problems, locale);
        }

        private static String sentences(List<TypesettingProblem> problems, Locale locale) {
            return problems.stream().map(problem -> problem.sentence(locale)).collect(Collectors.joining(" "));
        }
    }
}
