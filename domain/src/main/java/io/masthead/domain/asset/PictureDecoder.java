package io.masthead.domain.asset;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadUpdateListener;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Decodes a picture that keeps to its limits ({@link PictureHeader#excess}), in bounded time and memory. As many are open at
 * once as a third of the heap holds.
 */
public final class PictureDecoder {

    /** Of the thread's own work: twice what the largest picture within the limits takes on a slow machine. */
    private static final Duration LIMIT = Duration.ofSeconds(5);

    /** So long a picture waits until others have left it room. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int MEGABYTE = 1 << 20;
    private static final int BYTES_OF_A_PIXEL = 8;
    private static final int BYTES_OF_A_COEFFICIENT = 2;
    private static final int HEAP_SHARE = 3;

    private static final int ALL_ROOM = megabytes(Runtime.getRuntime().maxMemory() / HEAP_SHARE);
    private static final Semaphore ROOM = new Semaphore(ALL_ROOM, true);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private PictureDecoder() {}

    /**
     * The picture, read from its first pixel to its last, thinned to at most so many pixels across and down.
     *
     * @throws IOException where it is cut or damaged
     * @throws TimeoutException where it takes more than five seconds of a processor, or finds no room for twenty
     * @throws CancellationException when the thread is interrupted
     */
    public static BufferedImage decode(byte[] bytes, PictureHeader header, int most)
            throws IOException, TimeoutException {
        return decode(bytes, header, most, LIMIT);
    }

    static BufferedImage decode(byte[] bytes, PictureHeader header, int most, Duration limit)
            throws IOException, TimeoutException {
        int step = Math.ceilDiv(Math.max(header.width(), header.height()), most);
        int room = Math.min(ALL_ROOM, room(header, step));
        enter(room);
        try {
            return read(bytes, header, step, new Watch(limit));
        } finally {
            ROOM.release(room);
        }
    }

    private static void enter(int room) throws TimeoutException {
        try {
            if (!ROOM.tryAcquire(room, PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new TimeoutException("Other pictures are being read.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cancelled();
        }
    }

    private static CancellationException cancelled() {
        return new CancellationException("Reading a picture was interrupted.");
    }

    /** The pixels that are kept, and all coefficients of a JPEG that comes in several scans, in megabytes. */
    private static int room(PictureHeader header, int step) {
        long pixels = (long) header.width() * header.height();
        long kept = pixels / ((long) step * step) * BYTES_OF_A_PIXEL;
        long coefficients = header.scans() > 1 ? pixels * header.channels() * BYTES_OF_A_COEFFICIENT : 0;
        return megabytes(kept + coefficients);
    }

    private static int megabytes(long bytes) {
        return (int) (1 + bytes / MEGABYTE);
    }

    private static BufferedImage read(byte[] bytes, PictureHeader header, int step, Watch watch)
            throws IOException, TimeoutException {
        var reader = ImageIO.getImageReadersByFormatName(header.format().name()).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            reader.addIIOReadUpdateListener(watch);
            reader.addIIOReadWarningListener((source, warning) -> watch.warned(warning));
            var thinned = reader.getDefaultReadParam();
            thinned.setSourceSubsampling(step, step, 0, 0);
            thinned.setSourceRegion(new Rectangle(header.width(), header.height()));
            BufferedImage image = read(reader, thinned);
            watch.check();
            return image;
        } finally {
            reader.dispose();
        }
    }

    /** Readers end in all kinds of exceptions where the data make no sense. */
    private static BufferedImage read(ImageReader reader, ImageReadParam thinned) throws IOException {
        try {
            return reader.read(0, thinned);
        } catch (RuntimeException damaged) {
            throw new IOException("The picture is damaged.", damaged);
        }
    }

    /** Stops a reader that works too long, and remembers what it complained of. It is told of every row, in every pass. */
    private static final class Watch implements IIOReadUpdateListener {
        private final long end;
        private boolean stopped;
        private boolean damaged;

        Watch(Duration limit) {
            end = THREADS.getCurrentThreadCpuTime() + limit.toNanos();
        }

        /** A JPEG that ends too early is filled up with grey; only a warning tells. */
        void warned(String warning) {
            damaged |= warning.startsWith("Truncated") || warning.startsWith("Corrupt");
        }

        void check() throws IOException, TimeoutException {
            if (Thread.currentThread().isInterrupted()) {
                throw cancelled();
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
            stopped |= THREADS.getCurrentThreadCpuTime() > end;
            if (stopped || Thread.currentThread().isInterrupted()) {
                reader.abort();
            }
        }

        @Override
        public void passStarted(
                ImageReader reader,
                BufferedImage image,
                int pass,
                int first,
                int last,
                int x,
                int y,
                int everyX,
                int everyY,
                int[] bands) {}

        @Override
        public void passComplete(ImageReader reader, BufferedImage image) {}

        @Override
        public void thumbnailPassStarted(
                ImageReader reader,
                BufferedImage image,
                int pass,
                int first,
                int last,
                int x,
                int y,
                int everyX,
                int everyY,
                int[] bands) {}

        @Override
        public void thumbnailUpdate(
                ImageReader reader,
                BufferedImage image,
                int x,
                int y,
                int width,
                int height,
                int everyX,
                int everyY,
                int[] bands) {}

        @Override
        public void thumbnailPassComplete(ImageReader reader, BufferedImage image) {}
    }
}
