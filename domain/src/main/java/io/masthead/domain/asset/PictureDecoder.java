package io.masthead.domain.asset;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

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

    /**
     * What a WebP's decoder asks for at most that is honest, beside its pixels: a file of some kilobytes can hold tables that
     * unfold into gigabytes.
     */
    private static final long WEBP_ALLOCATION = 40L << 20;

    /** What a reader of the JDK asks for follows from its pixels. */
    private static final long UNWATCHED = Long.MAX_VALUE / 2;

    /** Measured: 4 to 29 where it is lossless, held to the end. */
    private static final int LOSSLESS_BYTES_OF_A_PIXEL = 32;

    /** Measured: 85 to 106, most of it at once let go. */
    private static final int LOSSY_BYTES_OF_A_PIXEL = 160;

    private static final int ALL_ROOM = megabytes(Runtime.getRuntime().maxMemory() / HEAP_SHARE);
    private static final Semaphore ROOM = new Semaphore(ALL_ROOM, true);

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
        return decode(bytes, reader(header), Request.of(header, whole(header), most, limit));
    }

    /** A part of it, as {@link #decode(byte[], PictureHeader, int)}. */
    static BufferedImage decode(byte[] bytes, PictureHeader header, CropArea area, int most)
            throws IOException, TimeoutException {
        return decode(bytes, reader(header), Request.of(header, area, most, LIMIT));
    }

    private static CropArea whole(PictureHeader header) {
        return new CropArea(0, 0, header.width(), header.height());
    }

    private static ImageReader reader(PictureHeader header) {
        return ImageIO.getImageReadersByFormatName(header.format().name()).next();
    }

    /**
     * What a reader is asked for.
     *
     * @param area the part that is read
     * @param step every how many pixels are kept
     * @param coefficients the bytes that a reader holds beside the pixels
     * @param limit of the thread's own work
     * @param allocation the bytes that a reader may ask for
     */
    record Request(CropArea area, int step, long coefficients, Duration limit, long allocation) {

        /** All pixels of a WebP, whose decoder holds them twice, and is slower than those of the JDK. */
        static Request whole(WebpHeader header) {
            var area = new CropArea(0, 0, header.width(), header.height());
            long pixels = (long) header.width() * header.height();
            int each = header.lossless() ? LOSSLESS_BYTES_OF_A_PIXEL : LOSSY_BYTES_OF_A_PIXEL;
            long held = pixels * (header.lossless() ? LOSSLESS_BYTES_OF_A_PIXEL : BYTES_OF_A_COEFFICIENT);
            return new Request(area, 1, held, LIMIT.multipliedBy(2), WEBP_ALLOCATION + pixels * each);
        }

        static Request of(PictureHeader header, CropArea area, int most, Duration limit) {
            long pixels = (long) header.width() * header.height();
            long coefficients = header.scans() > 1 ? pixels * header.channels() * BYTES_OF_A_COEFFICIENT : 0;
            return new Request(
                    area, Math.ceilDiv(Math.max(area.width(), area.height()), most), coefficients, limit, UNWATCHED);
        }

        /** The pixels that are kept, and what is held beside them, in megabytes. */
        int room() {
            long kept = (long) area.width() * area.height() / ((long) step * step) * BYTES_OF_A_PIXEL;
            return megabytes(kept + coefficients);
        }
    }

    static BufferedImage decode(byte[] bytes, ImageReader reader, Request request)
            throws IOException, TimeoutException {
        int room = Math.min(ALL_ROOM, request.room());
        enter(room);
        try {
            return read(bytes, reader, request);
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

    static CancellationException cancelled() {
        return new CancellationException("Reading a picture was interrupted.");
    }

    private static int megabytes(long bytes) {
        return (int) (1 + bytes / MEGABYTE);
    }

    private static BufferedImage read(byte[] bytes, ImageReader reader, Request request)
            throws IOException, TimeoutException {
        var watch = new DecoderWatch(request.limit(), request.allocation());
        try (var in = new WatchedInput(bytes, watch)) {
            reader.setInput(in, true, true);
            watch.over(reader);
            var area = request.area();
            var thinned = reader.getDefaultReadParam();
            thinned.setSourceSubsampling(request.step(), request.step(), 0, 0);
            thinned.setSourceRegion(new Rectangle(area.x(), area.y(), area.width(), area.height()));
            BufferedImage image = read(reader, thinned);
            watch.check();
            return image;
        } catch (IOException damaged) {
            watch.check();
            throw damaged;
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
        } catch (OutOfMemoryError unfolded) {
            // what a reader could not have is free again: this picture is not read, and all else goes on
            throw new IOException("The picture unfolds into too much.", unfolded);
        }
    }
}
