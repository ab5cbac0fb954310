package io.masthead.api.asset;

import io.masthead.api.staff.PersonView.Ref;
import io.masthead.domain.asset.Asset;
import io.masthead.domain.asset.AssetProposal;
import io.masthead.domain.asset.CropArea;
import io.masthead.domain.asset.Focus;
import io.masthead.domain.section.PictureUse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
 * @param right by what right it is used; may be empty
 * @param usableUntil the last day on which it may be published; null where it has no end
 * @param focus what one looks at in it, in per cent of width and height
 * @param proposed what its file says of it, until somebody changes what is said of it; null where it says nothing
 * @param croppedFrom the id of the picture that it was cut out of; null for one that was uploaded
 * @param crop which part of that picture it is, in its pixels; null for one that was uploaded
 * @param uploadedBy who uploaded it, or cut it out; null for the operator
 * @param uploadedAt when, UTC
 * @param usedIn the sections that show it, or did, two hundred at most; null in lists
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
        String right,
        @Nullable LocalDate usableUntil,
        Focus focus,
        @Nullable AssetProposal proposed,
        @Nullable UUID croppedFrom,
        @Nullable CropArea crop,
        @Nullable Ref uploadedBy,
        Instant uploadedAt,
        @Nullable List<Use> usedIn) {

    /**
     * A section that shows it, or did.
     *
     * @param section its id
     * @param title of its newest revision
     * @param firstRevision the number of the first revision that shows it
     * @param lastRevision the number of the last one; null where the newest does
     * @param dropped whether the section was dropped, or its issue discarded
     */
    public record Use(
            String section,
            String title,
            int firstRevision,
            @Nullable Integer lastRevision,
            boolean dropped) {

        private static Use of(PictureUse use) {
            return new Use(
                    use.section().toString(), use.title(), use.firstRevision(), use.lastRevision(), use.dropped());
        }
    }

    /** The asset with its uses. */
    public static AssetView of(Asset asset) {
        return of(asset, PictureUse.of(asset).stream().map(Use::of).toList());
    }

    /** The asset in a list. */
    static AssetView line(Asset asset) {
        return of(asset, null);
    }

    private static AssetView of(Asset asset, @Nullable List<Use> usedIn) {
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
                asset.right().terms(),
                asset.right().lastDay(),
                asset.focus(),
                asset.proposal().isEmpty() ? null : asset.proposal(),
                asset.croppedFrom(),
                asset.crop(),
                Ref.of(asset.uploadedBy()),
                asset.uploadedAt(),
                usedIn);
    }
}
