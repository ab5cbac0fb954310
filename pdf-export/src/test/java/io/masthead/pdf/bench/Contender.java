package io.masthead.pdf.bench;

import java.io.IOException;
import java.time.Duration;

/** Something that makes a PDF of an issue. */
interface Contender extends AutoCloseable {

    String name();

    Made make(Issue issue) throws IOException, InterruptedException;

    /** What a reader of its figures has to know, such as words that it cannot divide; empty where there is nothing. */
    default String caveat() {
        return "";
    }

    @Override
    default void close() {}

    /**
     * A file and what it took.
     *
     * @param millis from the text in its own markup to the finished bytes
     * @param cpu processor time of all threads and processes that had a part in it
     */
    record Made(double millis, Duration cpu, byte[] pdf) {}
}
