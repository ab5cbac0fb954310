package io.masthead.domain.word;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A Word file that is written when it is sent.
 *
 * @param name what it may be called, without an extension; any letters of any script
 * @param tag the same for as long as the file has the same bytes, lower-case hex
 * @param content writes the file; reads its pictures one after the other, each in a transaction of its own
 */
public record WordDownload(String name, String tag, Content content) {

    /** Writes the file. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes it whole; the stream stays open.
         *
         * @throws IOException if it cannot be written to
         */
        void writeTo(OutputStream out) throws IOException;
    }
}
