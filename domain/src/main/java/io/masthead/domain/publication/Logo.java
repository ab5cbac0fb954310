package io.masthead.domain.publication;

import io.masthead.domain.asset.PictureCheck;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** A publication's logo, apart from it, so that no list ever reads its bytes. */
@Entity
@Table(name = "publication_logo")
public class Logo extends PanacheEntityBase {

    /** A logo's bytes at most, in MB. */
    public static final int MOST_MEGABYTES = 2;

    private static final int MEGABYTE = 1_000_000;

    /** The same in bytes. */
    public static final int MOST_BYTES = MOST_MEGABYTES * MEGABYTE;

    private static final PictureCheck CHECK = new PictureCheck("logo", MOST_MEGABYTES);

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
        CHECK.pixels(bytes, CHECK.header(bytes), KEPT_ACROSS);
    }
}
