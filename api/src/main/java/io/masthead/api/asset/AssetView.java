package io.masthead.api.asset;

import io.masthead.api.staff.PersonView.Ref;
import io.masthead.domain.asset.Asset;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A picture.
 *
 * @param id its id
 * @param address how a text names it, in the {@code src} of an {@code img}
 * @param type its media type
 * @param width in pixels
 * @param height in pixels
 * @param sha256 of the file as it was sent: what it said of its maker is not kept, so that the file that is served has another
 * @param alt what it shows, for those who do not see it; empty for an ornament, null where nobody said
 * @param credit who made it; may be empty
 * @param caption what stands below it; may be empty
 * @param source where it comes from; may be empty
 * @param uploadedBy who uploaded it; null for the operator
 * @param uploadedAt when, UTC
 */
public record AssetView(
        String id,
        String address,
        String type,
        int width,
        int height,
        String sha256,
        @Nullable String alt,
        String credit,
        String caption,
        String source,
        @Nullable Ref uploadedBy,
        Instant uploadedAt) {

    /** The asset. */
    public static AssetView of(Asset asset) {
        var said = asset.description();
        return new AssetView(
                asset.id().toString(),
                asset.address(),
                PictureResponse.type(asset),
                asset.width(),
                asset.height(),
                asset.sha256(),
                said.alternative(),
                said.credit(),
                said.caption(),
                said.source(),
                Ref.of(asset.uploadedBy()),
                asset.uploadedAt());
    }
}
