package io.masthead.web.asset;

import io.masthead.domain.asset.Asset;
import io.masthead.web.layout.Dates;
import io.masthead.web.layout.Localizer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;

/** Says of a file that was sent again since when it is there, and from whom. */
@ApplicationScoped
class DuplicateSentence {

    @Inject
    Dates dates;

    @Inject
    Localizer localizer;

    String of(Asset asset) {
        var day = dates.day(asset.uploadedAt(), ZoneOffset.UTC).text();
        return localizer.messages(LibraryMessages.class).duplicate(day, asset.uploadedByName());
    }
}
