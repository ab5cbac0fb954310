package io.masthead.web.asset;

import io.masthead.domain.asset.Asset;
import io.masthead.domain.asset.AssetFilter;
import io.masthead.domain.asset.AssetListPosition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of pictures, found from the picture at its edge: a list that grows meanwhile shows none twice.
 *
 * @param newer whether there are pictures before
 * @param older whether there are pictures after
 */
record AssetPage(List<Asset> assets, boolean newer, boolean older) {

    /** The page after one picture, or before one, or the first; one more is read than shown, to see whether there is more. */
    static AssetPage of(AssetFilter filter, @Nullable String after, @Nullable String before, int most) {
        if (before != null) {
            var found = filter.before(AssetListPosition.parse("before", before), most + 1);
            return found.size() > most
                    ? new AssetPage(found.subList(found.size() - most, found.size()), true, true)
                    : of(filter, null, null, most);
        }
        var found = filter.after(after == null ? null : AssetListPosition.parse("cursor", after), most + 1);
        return new AssetPage(
                found.subList(0, Math.min(most, found.size())), after != null && !found.isEmpty(), found.size() > most);
    }

    String first() {
        return AssetListPosition.of(assets.getFirst()).text();
    }

    String last() {
        return AssetListPosition.of(assets.getLast()).text();
    }
}
