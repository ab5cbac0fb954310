package io.masthead.domain.asset;

import io.masthead.domain.persistence.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A small square of an asset around its focus, a JPEG; one an asset, whose id it has. */
@Entity
@Table(name = "asset_thumbnail")
public class AssetThumbnail extends BaseEntity {

    /** Across and down, in pixels. */
    public static final int SIDE = Renditions.THUMBNAIL;

    @Column(name = "bytes", columnDefinition = "binary large object")
    private byte[] bytes;

    protected AssetThumbnail() {}

    AssetThumbnail(UUID asset, byte[] bytes) {
        super(asset);
        this.bytes = bytes.clone();
    }

    /** The asset's. */
    public static AssetThumbnail of(Asset asset) {
        return AssetThumbnail.<AssetThumbnail>findByIdOptional(asset.id()).orElseThrow();
    }

    void show(byte[] square) {
        bytes = square.clone();
    }

    /** The file. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
