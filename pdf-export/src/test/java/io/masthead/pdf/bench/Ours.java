package io.masthead.pdf.bench;

import io.masthead.pdf.PdfTypesetter;

/** Our own typesetter, in this process, with or without what it knows of the words of documents before. */
final class Ours implements Contender {
    private final PdfTypesetter typesetter = new PdfTypesetter();
    private final boolean remembers;

    Ours(boolean remembers) {
        this.remembers = remembers;
    }

    @Override
    public String name() {
        return remembers ? "Masthead, words known" : "Masthead";
    }

    @Override
    public Made make(Issue issue) {
        if (!remembers) {
            KnownWords.forget();
        }
        var cpu = ProcessorTime.ofOurs();
        long began = System.nanoTime();
        byte[] pdf = typesetter.typeset(issue.manuscript(), fraction -> {}).pdf();
        double millis = (System.nanoTime() - began) / 1e6;
        return new Made(millis, ProcessorTime.ofOurs().minus(cpu), pdf);
    }
}
