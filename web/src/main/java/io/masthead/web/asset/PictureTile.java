package io.masthead.web.asset;

import io.masthead.domain.asset.Asset;
import io.masthead.domain.asset.AssetThumbnail;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * A picture as lists show it.
 *
 * @param thumbnail the address of its small square; another one where its focus was moved
 * @param alternative what it shows; empty for an ornament, and where nobody said
 * @param name what it is called in the list: its caption, else what it shows; empty where nobody said anything
 * @param size in pixels, as 3000 × 2000
 * @param ended whether its right to use has ended, by the calendar of UTC
 */
public record PictureTile(
        String id, String thumbnail, String alternative, String name, String credit, String size, boolean ended) {

    /** Across and down, in pixels of the style sheet: half of what there is, for screens of twice the usual density. */
    public static final int SIDE = AssetThumbnail.SIDE / 2;

    /** The asset. */
    public static PictureTile of(Asset asset) {
        var said = asset.description();
        var alternative = Objects.requireNonNullElse(said.alternative(), "");
        return new PictureTile(
                asset.id().toString(),
                "/pictures/" + asset.id() + "/thumbnail?version=" + asset.version(),
                alternative,
                said.caption().isEmpty() ? alternative : said.caption(),
                said.credit(),
                asset.width() + " × " + asset.height(),
                asset.right().hasEnded(LocalDate.now(ZoneOffset.UTC)));
    }

    /** Where it is looked at. */
    public String address() {
        return "/pictures/" + id;
    }

    /** How large it is drawn. */
    public int side() {
        return SIDE;
    }
}
