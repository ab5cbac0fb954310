package io.masthead.domain.document.docx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Counts what is really unpacked: the directory of a zip file may say anything. */
final class UnpackedStream extends FilterInputStream {
    private final LongConsumer counter;

    /** @param counter told how many bytes more were unpacked; refuses by throwing */
    UnpackedStream(InputStream in, LongConsumer counter) {
        super(in);
        this.counter = counter;
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        if (octet >= 0) {
            counter.accept(1);
        }
        return octet;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read > 0) {
            counter.accept(read);
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
