package io.masthead.domain.asset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture's bytes for a decoder that is watched: one that goes on behind their end, as that of lossless WebP does for every
 * pixel that the header promised, is stopped there.
 */
final class WatchedInput extends MemoryCacheImageInputStream {

    /** So often a decoder that reads ahead may meet the end of a whole picture. */
    private static final int MOST_ENDS = 200;

    private static final int LOOKS_EVERY = 64;

    private final DecoderWatch watch;
    private int ends;
    private int reads;

    WatchedInput(byte[] bytes, DecoderWatch watch) {
        super(new ByteArrayInputStream(bytes));
        this.watch = watch;
    }

    @Override
    public int read() throws IOException {
        return watched(super.read());
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        return watched(super.read(into, from, length));
    }

    private int watched(int answer) throws IOException {
        if (answer < 0 && ++ends > MOST_ENDS) {
            throw new IOException("The picture ends before its image does.");
        }
        if (++reads % LOOKS_EVERY == 0) {
            watch.goesOn();
        }
        return answer;
    }
}
