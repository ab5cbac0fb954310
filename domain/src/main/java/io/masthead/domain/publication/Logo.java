package io.masthead.domain.publication;

import io.masthead.domain.asset.AssetReason;
import io.masthead.domain.asset.PictureDecoder;
import io.masthead.domain.asset.PictureHeader;
import io.masthead.domain.asset.PictureHeader.Excess;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.ReasonCode;
import io.masthead.domain.refusal.Refused;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;

/** A publication's logo, apart from it, so that no list ever reads its bytes. */
@Entity
@Table(name = "publication_logo")
public class Logo extends PanacheEntityBase {

    /** A logo's bytes at most, in MB. */
    public static final int MOST_MEGABYTES = 2;

    private static final int MEGABYTE = 1_000_000;

    /** The same in bytes. */
    public static final int MOST_BYTES = MOST_MEGABYTES * MEGABYTE;

    /** The form's field, as refusals name it. */
    private static final String FIELD = "logo";

    /** As many pixels in a row are kept while it is read; the rest is read and let go. */
    private static final int KEPT_ACROSS = 500;

    @Id
    @Column(name = "publication_id")
    private UUID publication;

    @Column(name = "bytes", columnDefinition = "binary large object")
    private byte[] bytes;

    protected Logo() {}

    private Logo(UUID publication, byte[] bytes) {
        this.publication = publication;
        this.bytes = bytes.clone();
    }

    /** The publication's logo, a PNG or a JPEG. */
    public static Optional<byte[]> of(Publication publication) {
        return Logo.<Logo>findByIdOptional(publication.id()).map(logo -> logo.bytes);
    }

    /** Puts a picture that was checked in its place. */
    static void set(Publication publication, byte[] bytes) {
        publication.wear(sha256(bytes));
        var logo = Logo.<Logo>findByIdOptional(publication.id());
        logo.ifPresent(it -> it.bytes = bytes.clone());
        if (logo.isEmpty()) {
            new Logo(publication.id(), bytes).persist();
        }
    }

    static boolean remove(Publication publication) {
        publication.wear(null);
        return deleteById(publication.id());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** Throws Refused for what is no picture by its content, more work than is done for one, or cut. Takes a while. */
    static void check(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw Refused.because(GeneralReason.TOO_LARGE, String.valueOf(MOST_MEGABYTES));
        }
        var header = PictureHeader.read(bytes).orElseThrow(() -> Refused.field(AssetReason.NOT_A_PICTURE, FIELD));
        header.excess().ifPresent(excess -> refuse(excess, header));
        if (header.isCmyk()) {
            throw Refused.field(AssetReason.PICTURE_IN_CMYK, FIELD);
        }
        decode(bytes, header);
    }

    private static void refuse(Excess excess, PictureHeader header) {
        throw switch (excess) {
            case PIXELS -> refused(AssetReason.PICTURE_TOO_LARGE, header, PictureHeader.MOST_PIXELS / MEGABYTE);
            case ACROSS -> refused(AssetReason.PICTURE_TOO_LONG, header, PictureHeader.MOST_ACROSS);
            case SCANS ->
                Refused.field(
                        AssetReason.PICTURE_WITH_MANY_SCANS,
                        FIELD,
                        String.valueOf(header.scans()),
                        String.valueOf(header.mostScans()));
            case SEGMENTS ->
                Refused.field(
                        AssetReason.PICTURE_WITH_MANY_SEGMENTS, FIELD, String.valueOf(PictureHeader.MOST_SEGMENTS));
        };
    }

    private static Refused refused(ReasonCode code, PictureHeader header, int most) {
        return Refused.field(
                code, FIELD, String.valueOf(header.width()), String.valueOf(header.height()), String.valueOf(most));
    }

    private static void decode(byte[] bytes, PictureHeader header) {
        try {
            PictureDecoder.decode(bytes, header, KEPT_ACROSS);
        } catch (TimeoutException slow) {
            throw Refused.field(AssetReason.PICTURE_SLOW, FIELD);
        } catch (IOException cut) {
            throw Refused.field(AssetReason.PICTURE_CUT, FIELD);
        }
    }
}
