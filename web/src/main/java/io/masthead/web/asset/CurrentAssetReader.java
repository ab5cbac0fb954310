package io.masthead.web.asset;

import io.masthead.api.asset.AssetView;
import io.masthead.api.paging.Ids;
import io.masthead.api.version.EntityTags;
import io.masthead.domain.asset.Asset;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.web.error.CurrentRepresentation;
import io.masthead.web.error.CurrentRepresentationReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** The picture as it is now, for a client whose write was based on an older one. */
@ApplicationScoped
class CurrentAssetReader implements CurrentRepresentationReader {

    @Override
    public String subjectKind() {
        return "asset";
    }

    @Override
    public CurrentRepresentation read(String id, Locale locale) {
        var asset = Asset.withId(Ids.parse(ResourceKind.ASSET, id));
        return new CurrentRepresentation(AssetView.of(asset), EntityTags.tag(asset.version()));
    }
}
