package io.masthead.web.asset;

import io.masthead.domain.asset.Asset;
import io.masthead.domain.asset.CropArea;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A picture on its page.
 *
 * @param file the address of its file as a screen shows it
 * @param alternative what it shows; empty for an ornament, and where nobody said
 * @param fields what stands in its form; for whoever cannot change it what is said of it alone
 * @param proposed whether some of that is what its file says, and nobody has looked at it yet
 * @param format as people call it
 * @param origin the address of the picture that it was cut out of; null for one that was uploaded
 * @param crop which part of that one it is; null for one that was uploaded
 * @param crops what was cut out of it
 * @param added who uploaded it and when, as a sentence
 */
record PictureView(
        String id,
        int version,
        String file,
        String alternative,
        int width,
        int height,
        String format,
        Map<String, String> fields,
        boolean proposed,
        @Nullable String origin,
        @Nullable CropArea crop,
        List<PictureTile> crops,
        String added) {

    static PictureView of(Asset asset, String added, boolean canChange) {
        var tile = PictureTile.of(asset);
        return new PictureView(
                tile.id(),
                asset.version(),
                asset.address(),
                tile.alternative(),
                asset.width(),
                asset.height(),
                asset.format().name(),
                canChange ? PictureFields.of(asset) : PictureFields.said(asset),
                !asset.proposal().isEmpty(),
                asset.croppedFrom() == null ? null : "/pictures/" + asset.croppedFrom(),
                asset.crop(),
                asset.crops().stream().map(PictureTile::of).toList(),
                added);
    }

    /** Where it is looked at. */
    public String address() {
        return "/pictures/" + id;
    }
}
