package io.masthead.domain.asset;

import io.masthead.domain.persistence.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a section's text names a picture, or did: one row for both, however many revisions the section has. Written when a
 * revision is stored, so that nobody ever looks through texts for a picture.
 */
@Entity
@Table(name = "asset_use")
public class AssetUse extends BaseEntity {

    @Column(name = "asset_id", updatable = false)
    private UUID asset;

    @Column(name = "section_id", updatable = false)
    private UUID section;

    @Column(name = "first_revision", updatable = false)
    private int firstRevision;

    @Column(name = "last_revision")
    private @Nullable Integer lastRevision;

    protected AssetUse() {}

    AssetUse(UUID asset, UUID section, int revision) {
        this.asset = asset;
        this.section = section;
        this.firstRevision = revision;
    }

    /** All of a section. */
    static List<AssetUse> in(UUID section) {
        return list("section", section);
    }

    static long current(Asset asset) {
        return count("asset = ?1 and lastRevision is null", asset.id());
    }

    static long past(Asset asset) {
        return count("asset = ?1 and lastRevision is not null", asset.id());
    }

    /** Whether the section's newest revision names it. */
    public boolean isCurrent() {
        return lastRevision == null;
    }

    /** The newest revision names it no more; the one before was the last. */
    void ends(int revision) {
        lastRevision = revision;
    }

    void goesOn() {
        lastRevision = null;
    }

    UUID asset() {
        return asset;
    }

    /** The section's id. */
    public UUID section() {
        return section;
    }

    /** The number of the first revision that named it. */
    public int firstRevision() {
        return firstRevision;
    }

    /** The number of the last revision that named it; null where the newest does. */
    public @Nullable Integer lastRevision() {
        return lastRevision;
    }
}
