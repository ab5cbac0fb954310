package io.masthead.domain.asset;

import com.sun.management.ThreadMXBean;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import javax.imageio.ImageReader;

/**
 * Stops a reader that works too long or asks for too much memory, and remembers what it complained of. It is told of every row,
 * in every pass; of a WebP of every row of blocks.
 */
final class DecoderWatch extends SilentReadListener {

    private static final ThreadMXBean THREADS = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

    private final long end;
    private final long mostAllocated;
    private boolean stopped;
    private boolean damaged;

    /**
     * From now on.
     *
     * @param limit of the thread's own work
     * @param allocation the bytes that it may ask for, kept or not
     */
    DecoderWatch(Duration limit, long allocation) {
        end = THREADS.getCurrentThreadCpuTime() + limit.toNanos();
        mostAllocated = THREADS.getCurrentThreadAllocatedBytes() + allocation;
    }

    /** Ends a reader that tells of no progress, where it asks for more bytes of its file. */
    void goesOn() throws IOException {
        if (isOver() || Thread.currentThread().isInterrupted()) {
            throw new IOException("The picture takes too much.");
        }
    }

    private boolean isOver() {
        stopped |= THREADS.getCurrentThreadCpuTime() > end || THREADS.getCurrentThreadAllocatedBytes() > mostAllocated;
        return stopped;
    }

    /** Listens to that reader. */
    void over(ImageReader reader) {
        reader.addIIOReadUpdateListener(this);
        reader.addIIOReadProgressListener(this);
        reader.addIIOReadWarningListener((source, warning) -> warned(warning));
    }

    /** A JPEG that ends too early is filled up with grey; only a warning tells. */
    private void warned(String warning) {
        damaged |= warning.startsWith("Truncated") || warning.startsWith("Corrupt");
    }

    void check() throws IOException, TimeoutException {
        if (Thread.currentThread().isInterrupted()) {
            throw PictureDecoder.cancelled();
        }
        if (stopped) {
            throw new TimeoutException("The picture takes too long to read.");
        }
        if (damaged) {
            throw new IOException("The picture is cut or damaged.");
        }
    }

    @Override
    public void imageUpdate(
            ImageReader reader,
            BufferedImage image,
            int x,
            int y,
            int width,
            int height,
            int everyX,
            int everyY,
            int[] bands) {
        look(reader);
    }

    @Override
    public void imageProgress(ImageReader reader, float part) {
        look(reader);
    }

    private void look(ImageReader reader) {
        if (isOver() || Thread.currentThread().isInterrupted()) {
            reader.abort();
        }
    }
}
