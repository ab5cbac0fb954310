package io.masthead.domain.asset;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.properties.XMPProperty;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.photoshop.PhotoshopReader;
import com.drew.metadata.xmp.XmpDirectory;
import com.drew.metadata.xmp.XmpReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a picture's maker wrote into it for whoever prints it, and nothing else of what is there: IPTC first, as editors
 * see it, then XMP, then Exif (IPTC Photo Metadata Standard 2024.1, Exif 3.0).
 */
final class PictureMetadata {

    private static final Logger LOG = Logger.getLogger(PictureMetadata.class);

    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final String PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/";

    /** What cameras write by themselves where a description stands, without its spaces. */
    private static final Set<String> NO_CAPTIONS = Set.of("OLYMPUSDIGITALCAMERA", "DIGITALCAMERA", "SONYDSC", "DCIM");

    private final Metadata read;

    private PictureMetadata(Metadata read) {
        this.read = read;
    }

    /** What the parts propose. A part that makes no sense proposes nothing. */
    static AssetProposal of(MetadataParts parts) {
        var read = new Metadata();
        parts.exif().ifPresent(bytes -> attempt(() -> new ExifReader().extract(new ByteArrayReader(bytes), read)));
        parts.iptc()
                .ifPresent(bytes -> attempt(
                        () -> new PhotoshopReader().extract(new SequentialByteArrayReader(bytes), bytes.length, read)));
        parts.xmp()
                .filter(PictureMetadata::isPlain)
                .ifPresent(bytes -> attempt(() -> new XmpReader().extract(bytes, read)));
        return new PictureMetadata(read).proposal();
    }

    /** How the camera was held, by a block of Exif data: 1 to 8. */
    static int orientation(byte[] exif) {
        var read = new Metadata();
        attempt(() -> new ExifReader().extract(new ByteArrayReader(exif), read));
        var directory = read.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Integer value = directory == null ? null : directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        return Objects.requireNonNullElse(value, 1);
    }

    /** Packets of XMP declare no document type; one that does is not opened. */
    private static boolean isPlain(byte[] xmp) {
        return !new String(xmp, StandardCharsets.ISO_8859_1).replace("\0", "").contains("<!");
    }

    /** Readers end in all kinds of exceptions where the data make no sense. */
    private static void attempt(Runnable reading) {
        try {
            reading.run();
        } catch (RuntimeException senseless) {
            LOG.debugf(senseless, "A picture's metadata cannot be read.");
        }
    }

    private AssetProposal proposal() {
        return AssetProposal.of(
                first(List.of(
                        iptc(IptcDirectory.TAG_BY_LINE),
                        xmp(it -> it.getArrayItem(DUBLIN_CORE, "creator", 1)),
                        iptc(IptcDirectory.TAG_CREDIT),
                        xmp(it -> it.getProperty(PHOTOSHOP, "Credit")),
                        exif(ExifIFD0Directory.TAG_ARTIST))),
                first(List.of(
                        iptc(IptcDirectory.TAG_CAPTION),
                        xmp(it -> it.getLocalizedText(DUBLIN_CORE, "description", null, "x-default")),
                        exif(ExifIFD0Directory.TAG_IMAGE_DESCRIPTION))),
                first(List.of(iptc(IptcDirectory.TAG_SOURCE), xmp(it -> it.getProperty(PHOTOSHOP, "Source")))),
                first(List.of(
                        iptc(IptcDirectory.TAG_COPYRIGHT_NOTICE),
                        xmp(it -> it.getLocalizedText(DUBLIN_CORE, "rights", null, "x-default")),
                        exif(ExifIFD0Directory.TAG_COPYRIGHT))));
    }

    private static String first(List<Stream<String>> places) {
        return places.stream()
                .flatMap(Function.identity())
                .map(String::strip)
                .filter(words -> !words.isEmpty() && !NO_CAPTIONS.contains(words.replace(" ", "")))
                .findFirst()
                .orElse("");
    }

    private Stream<String> iptc(int tag) {
        return said(IptcDirectory.class, tag);
    }

    private Stream<String> exif(int tag) {
        return said(ExifIFD0Directory.class, tag);
    }

    private <T extends Directory> Stream<String> said(Class<T> type, int tag) {
        return read.getDirectoriesOfType(type).stream().flatMap(it -> Stream.ofNullable(it.getString(tag)));
    }

    private Stream<String> xmp(Property property) {
        return read.getDirectoriesOfType(XmpDirectory.class).stream()
                .flatMap(it -> Stream.ofNullable(value(it.getXMPMeta(), property)));
    }

    private static @Nullable String value(XMPMeta packet, Property property) {
        try {
            var found = property.of(packet);
            return found == null ? null : found.getValue();
        } catch (XMPException senseless) {
            LOG.debugf(senseless, "A property of a picture's XMP cannot be read.");
            return null;
        }
    }

    private interface Property {
        @Nullable
        XMPProperty of(XMPMeta packet) throws XMPException;
    }
}
