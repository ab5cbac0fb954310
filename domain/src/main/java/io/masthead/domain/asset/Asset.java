package io.masthead.domain.asset;

import io.masthead.domain.document.Sha256;
import io.masthead.domain.persistence.BaseEntity;
import io.masthead.domain.persistence.Timestamps;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A picture that somebody uploaded, for any text. The same file sent again is the same asset, and its pixels never change: an
 * approval of a text that names it is one of the picture too. Its files are apart, in {@link AssetFile}.
 */
@Entity
@Immutable
@Table(name = "asset")
public class Asset extends BaseEntity {

    @Column(name = "sha256")
    private String sha256;

    @Enumerated(EnumType.STRING)
    @Column(name = "format")
    private PictureHeader.Format format;

    @Column(name = "width")
    private int width;

    @Column(name = "height")
    private int height;

    @Column(name = "size")
    private int size;

    @Column(name = "file_sha256")
    private String fileSha256;

    @Column(name = "alternative")
    private @Nullable String alternative;

    @Column(name = "credit")
    private String credit;

    @Column(name = "caption")
    private String caption;

    @Column(name = "source")
    private String source;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "uploaded_by")
    private @Nullable Person uploadedBy;

    @Column(name = "uploaded_by_name")
    private String uploadedByName;

    @Column(name = "uploaded_at")
    private Instant uploadedAt = Timestamps.now();

    protected Asset() {}

    Asset(String sha256, AcceptedPicture picture, AssetDescription description, Actor by) {
        this.sha256 = sha256;
        this.format = picture.format();
        this.width = picture.width();
        this.height = picture.height();
        this.size = picture.whole().length;
        this.fileSha256 = Sha256.hex(picture.whole());
        this.alternative = description.alternative();
        this.credit = description.credit();
        this.caption = description.caption();
        this.source = description.source();
        this.uploadedBy = by.person() == null ? null : Person.findById(by.person());
        this.uploadedByName = by.name();
    }

    /**
     * The asset with that id.
     *
     * @throws Refused if there is none
     */
    public static Asset withId(UUID id) {
        return Asset.<Asset>find("from Asset a left join fetch a.uploadedBy where a.id = ?1", id)
                .firstResultOptional()
                .orElseThrow(() -> Refused.unknown(ResourceKind.ASSET));
    }

    static Optional<Asset> withSha256(String sha256) {
        return Asset.<Asset>find("from Asset a left join fetch a.uploadedBy where a.sha256 = ?1", sha256)
                .firstResultOptional();
    }

    /** The assets with these ids; those that there are not are left out. */
    public static List<Asset> withIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : Asset.list("id in ?1", ids);
    }

    /** Those of the ids under which there is an asset. */
    static Set<UUID> known(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(Asset.find("select a.id from Asset a where a.id in ?1", ids)
                        .project(UUID.class)
                        .list());
    }

    /** The address under which texts name it. */
    public String address() {
        return AssetAddress.of(id());
    }

    /** The SHA-256 of the file as it was sent, lower-case hex. */
    public String sha256() {
        return sha256;
    }

    /** What it is by its content. */
    public PictureHeader.Format format() {
        return format;
    }

    /** In pixels, upright. */
    public int width() {
        return width;
    }

    /** In pixels, upright. */
    public int height() {
        return height;
    }

    /** The bytes of the whole file as it is kept. */
    public int size() {
        return size;
    }

    /** The SHA-256 of the whole file as it is kept, lower-case hex. */
    public String fileSha256() {
        return fileSha256;
    }

    /** What was said of it when it was uploaded: what a text that names it begins with. */
    public AssetDescription description() {
        return new AssetDescription(alternative, credit, caption, source);
    }

    /** Who uploaded it; null for the operator. */
    public @Nullable Person uploadedBy() {
        return uploadedBy;
    }

    /** The name of who uploaded it, as of then. */
    public String uploadedByName() {
        return uploadedByName;
    }

    /** When, UTC. */
    public Instant uploadedAt() {
        return uploadedAt;
    }
}
