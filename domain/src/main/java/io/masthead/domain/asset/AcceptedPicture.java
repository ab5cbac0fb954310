package io.masthead.domain.asset;

import io.masthead.domain.asset.PictureHeader.Format;
import io.masthead.domain.refusal.Refused;
import java.awt.image.BufferedImage;
import java.io.IOException;

/**
 * A picture as it is kept: checked, upright, without what cameras and programs wrote into its file; and once more in the sizes
 * that screens show.
 *
 * @param format what is kept: a WebP becomes one of those that are printed
 * @param width in pixels
 * @param height in pixels
 * @param whole the file
 * @param renditions the same smaller
 * @param proposal what the file said of its picture
 */
record AcceptedPicture(
        Format format, int width, int height, byte[] whole, Renditions renditions, AssetProposal proposal) {

    /** A picture that has to be turned is kept at so many pixels across: at 200 dpi more than half a metre. */
    private static final int MOST_TURNED = 4500;

    /** Twice the widest rendition, so that none is made of too few. */
    private static final int ENOUGH = 2 * Renditions.SCREEN;

    /** A part of a picture is compressed anew, once, so that nobody sees it. */
    private static final float QUALITY_OF_A_PART = 0.95f;

    /**
     * The picture of a file that somebody sent. Takes a while.
     *
     * @throws Refused if it is no picture that is printed
     */
    static AcceptedPicture of(byte[] sent, PictureCheck check) {
        try {
            if (WebpHeader.isWebp(sent)) {
                check.size(sent);
                return ofWebp(sent);
            }
            if (SvgFile.isSvg(sent)) {
                throw Refused.field(AssetReason.PICTURE_IS_SVG, "file");
            }
            return ofPrinted(sent, check);
        } catch (IOException withoutEnd) {
            throw check.cut();
        }
    }

    /**
     * A part of a picture that is kept, as a picture of its own.
     *
     * @throws Refused if the file cannot be read
     */
    static AcceptedPicture part(byte[] whole, CropArea area, PictureCheck check) {
        var header = check.header(whole);
        var pixels = check.pixels(whole, header, area, MOST_TURNED);
        try {
            var inColours = PictureWriter.scaled(pixels, pixels.getWidth(), pixels.getHeight());
            var file = PictureWriter.written(inColours, header.format(), QUALITY_OF_A_PART);
            return of(header.format(), inColours, file, AssetProposal.NONE);
        } catch (IOException unwritten) {
            throw new IllegalStateException("A picture cannot be written to memory", unwritten);
        }
    }

    private static AcceptedPicture ofWebp(byte[] sent) throws IOException {
        var parts = MetadataParts.ofWebp(sent);
        var held = parts.exif().map(PictureMetadata::orientation).orElse(1);
        var converted = WebpPicture.of(sent, Orientation.valid(held), Assets.MOST_BYTES);
        return of(converted.format(), converted.pixels(), converted.file(), PictureMetadata.of(parts));
    }

    private static AcceptedPicture ofPrinted(byte[] sent, PictureCheck check) throws IOException {
        check.size(sent);
        if (PictureHeader.read(sent).isEmpty()) {
            throw Refused.field(AssetReason.PICTURE_UNKNOWN, "file");
        }
        var header = check.header(sent);
        boolean isJpeg = header.format() == Format.JPEG;
        var orientation = isJpeg ? Orientation.of(sent) : Orientation.UPRIGHT;
        var proposal = PictureMetadata.of(isJpeg ? MetadataParts.ofJpeg(sent) : MetadataParts.ofPng(sent));
        return orientation.isUpright()
                ? asItIs(sent, header, check, proposal)
                : turned(check.pixels(sent, header, MOST_TURNED), orientation, proposal);
    }

    private static AcceptedPicture asItIs(byte[] sent, PictureHeader header, PictureCheck check, AssetProposal proposal)
            throws IOException {
        var pixels = check.pixels(sent, header, ENOUGH);
        var whole = header.format() == Format.PNG ? BarePng.of(sent) : bare(sent, header);
        var renditions = Renditions.of(pixels, header.width(), header.format(), Focus.CENTRE);
        return new AcceptedPicture(header.format(), header.width(), header.height(), whole, renditions, proposal);
    }

    private static byte[] bare(byte[] jpeg, PictureHeader header) throws IOException {
        return header.plain() ? BareJpeg.of(jpeg) : BareJpeg.inItsColours(jpeg);
    }

    private static AcceptedPicture turned(BufferedImage pixels, Orientation orientation, AssetProposal proposal)
            throws IOException {
        var upright = orientation.turned(pixels);
        return of(Format.JPEG, upright, PictureWriter.written(upright, Format.JPEG, PictureWriter.QUALITY), proposal);
    }

    private static AcceptedPicture of(Format format, BufferedImage pixels, byte[] whole, AssetProposal proposal)
            throws IOException {
        var renditions = Renditions.of(pixels, pixels.getWidth(), format, Focus.CENTRE);
        return new AcceptedPicture(format, pixels.getWidth(), pixels.getHeight(), whole, renditions, proposal);
    }
}
