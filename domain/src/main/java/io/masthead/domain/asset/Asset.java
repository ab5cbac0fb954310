package io.masthead.domain.asset;

import io.masthead.domain.document.Sha256;
import io.masthead.domain.json.Json;
import io.masthead.domain.language.SearchFolding;
import io.masthead.domain.persistence.BaseEntity;
import io.masthead.domain.persistence.Timestamps;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Person;
import io.quarkus.panache.common.Page;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A picture of the library, for any text. The same file sent again is the same asset, and its pixels never change: an approval
 * of a text that names it is one of the picture too. What is said of it changes. Its files are apart, in {@link AssetFile}.
 */
@Entity
@Table(name = "asset")
public class Asset extends BaseEntity {

    @Column(name = "sha256", updatable = false)
    private String sha256;

    @Enumerated(EnumType.STRING)
    @Column(name = "format", updatable = false)
    private PictureHeader.Format format;

    @Column(name = "width", updatable = false)
    private int width;

    @Column(name = "height", updatable = false)
    private int height;

    @Column(name = "size", updatable = false)
    private int size;

    @Column(name = "file_sha256", updatable = false)
    private String fileSha256;

    @Column(name = "alternative")
    private @Nullable String alternative;

    @Column(name = "credit")
    private String credit;

    @Column(name = "caption")
    private String caption;

    @Column(name = "source")
    private String source;

    @Column(name = "terms")
    private String terms = "";

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    /** What the file said, until somebody has said what is so. */
    @Column(name = "proposal", columnDefinition = "text")
    private @Nullable String proposal;

    @Column(name = "focus_x")
    private int focusX = Focus.CENTRE.x();

    @Column(name = "focus_y")
    private int focusY = Focus.CENTRE.y();

    @Column(name = "cropped_from", updatable = false)
    private @Nullable UUID croppedFrom;

    @Embedded
    private @Nullable CropArea crop;

    /** All that is said of it, as a search compares it. */
    @Column(name = "words_folded")
    private String wordsFolded;

    @Version
    @Column(name = "version")
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "uploaded_by", updatable = false)
    private @Nullable Person uploadedBy;

    @Column(name = "uploaded_by_name", updatable = false)
    private String uploadedByName;

    @Column(name = "uploaded_at", updatable = false)
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
        this.wordsFolded = folded();
        this.proposal = picture.proposal().isEmpty() ? null : Json.write(picture.proposal());
        this.uploadedBy = by.person() == null ? null : Person.findById(by.person());
        this.uploadedByName = by.name();
    }

    /** A part of another picture, with what is said of that one. */
    static Asset part(Asset of, CropArea area, AcceptedPicture picture, Actor by) {
        var part = new Asset(Sha256.hex(picture.whole()), picture, of.description(), by);
        part.say(of.description(), of.right());
        part.croppedFrom = of.id();
        part.crop = area;
        return part;
    }

    /** Says something else of it. */
    void say(AssetDescription description, UseRight right) {
        alternative = description.alternative();
        credit = description.credit();
        caption = description.caption();
        source = description.source();
        terms = right.terms();
        lastDay = right.lastDay();
        wordsFolded = folded();
    }

    /** What its file proposed is proposed no more. */
    void settle() {
        proposal = null;
    }

    void look(Focus at) {
        focusX = at.x();
        focusY = at.y();
    }

    private String folded() {
        return SearchFolding.of(
                String.join("\n", Objects.requireNonNullElse(alternative, ""), caption, credit, source, terms));
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

    /** The asset, to be changed or taken away. */
    static Asset locked(UUID id) {
        return lockedAnew(Asset.class, id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Refused.unknown(ResourceKind.ASSET));
    }

    /** The pictures that were cut out of it, the newest first, two hundred at most. */
    public List<Asset> crops() {
        return Asset.<Asset>find("croppedFrom = ?1 order by uploadedAt desc", id())
                .page(Page.ofSize(200))
                .list();
    }

    /** The assets with these ids; those that there are not are left out. */
    public static List<Asset> withIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : Asset.list("id in ?1", ids);
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

    /** What is said of it: what a text that names it begins with. */
    public AssetDescription description() {
        return new AssetDescription(alternative, credit, caption, source);
    }

    /** By what right it is used. */
    public UseRight right() {
        return new UseRight(terms, lastDay);
    }

    /** What its file says of it, and nobody has looked at yet. */
    public AssetProposal proposal() {
        return proposal == null ? AssetProposal.NONE : Json.read(proposal, AssetProposal.class);
    }

    /** What one looks at in it. */
    public Focus focus() {
        return new Focus(focusX, focusY);
    }

    /** The id of the picture that it was cut out of; null for one that was uploaded. */
    public @Nullable UUID croppedFrom() {
        return croppedFrom;
    }

    /** Which part of that picture it is; null for one that was uploaded. */
    public @Nullable CropArea crop() {
        return crop;
    }

    /** The version that a change of what is said of it must be based on. */
    public int version() {
        return version;
    }

    /** Who uploaded it, or cut it out; null for the operator. */
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
