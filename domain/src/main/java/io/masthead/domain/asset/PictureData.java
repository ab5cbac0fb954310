package io.masthead.domain.asset;

import java.awt.Rectangle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A picture behind its first bytes: reads it once, to see that it is all there. */
public final class PictureData {

    /** As many pixels in a row are kept while it is read; the rest is read and let go. */
    private static final int KEPT = 500;

    private PictureData() {}

    /** Whether the picture can be decoded from its first pixel to its last; of one that is not too large. */
    public static boolean isWhole(byte[] bytes, PictureFile file) {
        var reader = ImageIO.getImageReadersByFormatName(file.format().name()).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            return isRead(reader, file);
        } catch (IOException | RuntimeException cut) {
            return false;
        } finally {
            reader.dispose();
        }
    }

    /** A JPEG that ends too early is filled up with grey; only a warning tells. */
    private static boolean isRead(ImageReader reader, PictureFile file) throws IOException {
        var complete = new AtomicBoolean(true);
        reader.addIIOReadWarningListener((source, warning) -> {
            if (warning.startsWith("Truncated") || warning.startsWith("Corrupt")) {
                complete.set(false);
            }
        });
        var thinned = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(file.width(), file.height()) / KEPT);
        thinned.setSourceSubsampling(step, step, 0, 0);
        thinned.setSourceRegion(new Rectangle(file.width(), file.height()));
        reader.read(0, thinned);
        return complete.get();
    }
}
