package io.masthead.pdf.bench;

import io.masthead.pdf.PdfTypesetter;

/** Our own typesetter, in this process. */
final class Ours implements Contender {
    private final PdfTypesetter typesetter = new PdfTypesetter();

    @Override
    public String name() {
        return "Masthead";
    }

    @Override
    public Made make(Issue issue) {
        long began = System.nanoTime();
        byte[] pdf = typesetter.typeset(issue.manuscript(), fraction -> {}).pdf();
        return new Made((System.nanoTime() - began) / 1e6, pdf);
    }
}
