package io.masthead.domain.asset;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import io.masthead.domain.asset.PictureHeader.Format;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Refused;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/**
 * A WebP as what is printed: neither the PDF nor its readers know the format. What was compressed like a photograph is a JPEG,
 * what is exact or lets the paper through a PNG.
 */
final class WebpPicture {

    /** Nobody sees what a JPEG loses at this quality of a picture that a WebP has compressed before. */
    private static final float QUALITY = 0.95f;

    private static final String FIELD = "file";

    private WebpPicture() {}

    /**
     * The file of a WebP as it is kept, upright.
     *
     * @param pixels its own
     */
    record Converted(Format format, BufferedImage pixels, byte[] file) {}

    /**
     * Decodes a WebP and writes it anew. Takes a while.
     *
     * @throws Refused if it is animated, has too many pixels, is damaged, or is too large when written exactly
     */
    static Converted of(byte[] sent, Orientation orientation, int mostBytes) {
        var header = header(sent);
        try {
            var pixels = orientation.turned(pixels(sent, header));
            boolean exact = header.transparent() || header.lossless();
            var file = PictureWriter.written(pixels, exact ? Format.PNG : Format.JPEG, QUALITY);
            if (file.length > mostBytes && !header.transparent()) {
                return new Converted(Format.JPEG, pixels, PictureWriter.written(pixels, Format.JPEG, QUALITY));
            }
            if (file.length > mostBytes) {
                throw Refused.because(GeneralReason.TOO_LARGE, String.valueOf(mostBytes / 1_000_000));
            }
            return new Converted(exact ? Format.PNG : Format.JPEG, pixels, file);
        } catch (TimeoutException slow) {
            throw Refused.field(AssetReason.PICTURE_SLOW, FIELD);
        } catch (IOException damaged) {
            throw Refused.field(AssetReason.PICTURE_CUT, FIELD);
        }
    }

    private static WebpHeader header(byte[] sent) {
        var header = WebpHeader.read(sent).orElseThrow(() -> Refused.field(AssetReason.PICTURE_CUT, FIELD));
        if (header.animated()) {
            throw Refused.field(AssetReason.PICTURE_ANIMATED, FIELD);
        }
        if ((long) header.width() * header.height() > WebpHeader.MOST_PIXELS) {
            throw Refused.field(
                    AssetReason.PICTURE_TOO_LARGE,
                    FIELD,
                    String.valueOf(header.width()),
                    String.valueOf(header.height()),
                    String.valueOf(WebpHeader.MOST_PIXELS / 1_000_000));
        }
        return header;
    }

    private static BufferedImage pixels(byte[] sent, WebpHeader header) throws IOException, TimeoutException {
        var asked = PictureDecoder.Request.whole(header);
        return PictureDecoder.decode(sent, new WebPImageReaderSpi().createReaderInstance(null), asked);
    }
}
