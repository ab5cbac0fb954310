package io.masthead.domain.asset;

import io.masthead.domain.persistence.BaseEntity;
import io.quarkus.panache.common.Page;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An asset's picture at one width, apart from the asset, so that no list ever reads its bytes. */
@Entity
@Immutable
@Table(name = "asset_file")
public class AssetFile extends BaseEntity {

    /** As wide as a text shows a picture, in pixels, on a screen of twice the usual density. */
    public static final int SCREEN = Renditions.SCREEN;

    @Column(name = "asset_id")
    private UUID asset;

    @Column(name = "width")
    private int width;

    @Column(name = "bytes", columnDefinition = "binary large object")
    private byte[] bytes;

    protected AssetFile() {}

    AssetFile(UUID asset, int width, byte[] bytes) {
        this.asset = asset;
        this.width = width;
        this.bytes = bytes.clone();
    }

    /** The smallest file of the asset that is at least so many pixels wide; the whole where none is. */
    public static AssetFile of(Asset asset, int width) {
        return AssetFile.<AssetFile>find(
                        "asset = ?1 and width >= ?2 order by width", asset.id(), Math.min(width, asset.width()))
                .page(Page.ofSize(1))
                .firstResultOptional()
                .orElseThrow();
    }

    /** The picture as it was sent, upright, and without what it said of its maker. */
    public static AssetFile whole(Asset asset) {
        return of(asset, asset.width());
    }

    /** Takes all of them away. */
    static void removeOf(Asset asset) {
        delete("asset", asset.id());
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** A PNG or a JPEG, as the asset is. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
