package io.masthead.domain.asset;

import io.masthead.domain.asset.PictureHeader.Excess;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.ReasonCode;
import io.masthead.domain.refusal.Refused;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/**
 * Looks at a file that somebody sent as a picture: first at what it says of itself, then at all of its pixels. Refuses what is
 * no picture by its content, more work than is done for one, or cut.
 */
public final class PictureCheck {

    private static final int MEGABYTE = 1_000_000;

    private final String field;
    private final int mostMegabytes;

    /**
     * For one field of a form.
     *
     * @param field its name, as refusals name it
     * @param mostMegabytes so many megabytes of a million bytes the file may have
     */
    public PictureCheck(String field, int mostMegabytes) {
        this.field = field;
        this.mostMegabytes = mostMegabytes;
    }

    /**
     * What the file says of itself; decodes nothing.
     *
     * @throws Refused if it is no PNG or JPEG that is decoded here
     */
    public PictureHeader header(byte[] bytes) {
        size(bytes);
        var header = PictureHeader.read(bytes).orElseThrow(() -> Refused.field(AssetReason.NOT_A_PICTURE, field));
        header.excess().ifPresent(excess -> refuse(excess, header));
        if (header.isCmyk()) {
            throw Refused.field(AssetReason.PICTURE_IN_CMYK, field);
        }
        return header;
    }

    /** Throws Refused for a file that has too many bytes. */
    void size(byte[] bytes) {
        if (bytes.length > mostMegabytes * MEGABYTE) {
            throw Refused.because(GeneralReason.TOO_LARGE, String.valueOf(mostMegabytes));
        }
    }

    /**
     * Its pixels, read from the first to the last and thinned to at most so many across and down. Takes a while.
     *
     * @throws Refused if it cannot be read to its end, or not in time
     */
    public BufferedImage pixels(byte[] bytes, PictureHeader header, int most) {
        return pixels(bytes, header, new CropArea(0, 0, header.width(), header.height()), most);
    }

    /** The pixels of a part of it, thinned to at most so many across and down, as {@link #pixels(byte[], PictureHeader, int)}. */
    BufferedImage pixels(byte[] bytes, PictureHeader header, CropArea area, int most) {
        try {
            return PictureDecoder.decode(bytes, header, area, most);
        } catch (TimeoutException slow) {
            throw Refused.field(AssetReason.PICTURE_SLOW, field);
        } catch (IOException damaged) {
            throw cut();
        }
    }

    /** That it cannot be read to its end. */
    Refused cut() {
        return Refused.field(AssetReason.PICTURE_CUT, field);
    }

    private void refuse(Excess excess, PictureHeader header) {
        throw switch (excess) {
            case PIXELS -> refused(AssetReason.PICTURE_TOO_LARGE, header, PictureHeader.MOST_PIXELS / MEGABYTE);
            case ACROSS -> refused(AssetReason.PICTURE_TOO_LONG, header, PictureHeader.MOST_ACROSS);
            case SCANS ->
                Refused.field(
                        AssetReason.PICTURE_WITH_MANY_SCANS,
                        field,
                        String.valueOf(header.scans()),
                        String.valueOf(header.mostScans()));
            case SEGMENTS ->
                Refused.field(
                        AssetReason.PICTURE_WITH_MANY_SEGMENTS, field, String.valueOf(PictureHeader.MOST_SEGMENTS));
        };
    }

    private Refused refused(ReasonCode code, PictureHeader header, int most) {
        return Refused.field(
                code, field, String.valueOf(header.width()), String.valueOf(header.height()), String.valueOf(most));
    }
}
