package io.masthead.domain.word;

import io.masthead.domain.asset.Asset;
import io.masthead.domain.asset.AssetAddress;
import io.masthead.domain.asset.AssetFile;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.docx.write.ExportedPicture;
import io.masthead.domain.section.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Texts and pictures as a file asks for them while it is written: one at a time, and none of them ever changes. */
@ApplicationScoped
class StoredTexts {

    /**
     * The text of a revision.
     *
     * @throws io.masthead.domain.refusal.Refused if it is not in the schema any more
     */
    @Transactional
    SectionText text(UUID revision) {
        Revision stored = Revision.findById(revision);
        return Objects.requireNonNull(stored).text();
    }

    /** The picture at an address; null where no asset is there. */
    @Transactional
    @Nullable
    ExportedPicture picture(String address) {
        // no method reference: it would mean the method of the base class, which knows no entity
        Asset asset = AssetAddress.id(address)
                .<Asset>flatMap(id -> Asset.findByIdOptional(id))
                .orElse(null);
        if (asset == null) {
            return null;
        }
        var extension = asset.format().name().toLowerCase(Locale.ROOT);
        return new ExportedPicture(extension, asset.width(), asset.height(), () -> bytes(asset.id()));
    }

    @Transactional
    byte[] bytes(UUID asset) {
        return AssetFile.whole(Asset.withId(asset)).bytes();
    }
}
