package io.masthead.domain.asset;

import io.masthead.domain.refusal.Reason;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;

/**
 * A part of a picture, in its pixels.
 *
 * @param x of its left edge, from 0
 * @param y of its upper edge, from 0
 * @param width at least {@link #LEAST}
 * @param height at least {@link #LEAST}
 */
@Embeddable
public record CropArea(
        @Column(name = "crop_x") int x,
        @Column(name = "crop_y") int y,
        @Column(name = "crop_width") int width,
        @Column(name = "crop_height") int height) {

    /** Less shows nothing, in pixels: two millimetres in print. */
    public static final int LEAST = 16;

    /** Why it is no part of a picture of that size, or is the whole of it. */
    List<Reason> problems(int ofWidth, int ofHeight) {
        boolean within = x >= 0
                && y >= 0
                && width >= LEAST
                && height >= LEAST
                && (long) x + width <= ofWidth
                && (long) y + height <= ofHeight;
        if (!within) {
            return List.of(Reason.ofField(
                    AssetReason.CROP_OUTSIDE,
                    "crop",
                    String.valueOf(ofWidth),
                    String.valueOf(ofHeight),
                    String.valueOf(LEAST)));
        }
        boolean isWhole = width == ofWidth && height == ofHeight;
        return isWhole ? List.of(Reason.ofField(AssetReason.CROP_OF_ALL, "crop")) : List.of();
    }
}
