package io.masthead.pdf.bench;

import java.io.IOException;

/** Something warm that makes a PDF of an issue. */
interface Contender extends AutoCloseable {

    String name();

    Made make(Issue issue) throws IOException, InterruptedException;

    @Override
    default void close() {}

    /**
     * A file and what it took.
     *
     * @param millis from the text in its own markup to the finished bytes
     */
    record Made(double millis, byte[] pdf) {}
}
