package io.masthead.domain.intake.returned;

import io.masthead.domain.asset.Asset;
import io.masthead.domain.asset.AssetAddress;
import io.masthead.domain.document.ImageBlock;
import io.masthead.domain.document.docx.WordOrigin;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.section.Revision;
import io.masthead.domain.section.Section;
import io.masthead.domain.word.WordExports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Finds what files were made from. */
@ApplicationScoped
class ExportedRevisions {

    @Inject
    WordExports exports;

    /** Whether a file was made from a revision of that section that there is. */
    @Transactional
    boolean exists(UUID id, Optional<WordOrigin> claimed) {
        var section = Section.withId(id);
        return claimed.filter(origin -> origin.section().equals(id.toString()))
                .filter(origin -> origin.revision() <= section.headNumber())
                .filter(origin ->
                        Revision.of(section, origin.revision()).contentHash().equals(origin.contentHash()))
                .isPresent();
    }

    /**
     * The revision that a file says it was made from.
     *
     * @throws Refused if there is no such section, or the file is of no revision of it
     */
    @Transactional
    ExportedRevision of(UUID id, Optional<WordOrigin> claimed) {
        var section = Section.withId(id);
        var origin = claimed.orElseThrow(() -> Refused.field(ReturnedReason.NO_ORIGIN, "file"));
        if (!origin.section().equals(id.toString())) {
            throw Refused.field(ReturnedReason.OTHER_SECTION, "file");
        }
        if (origin.revision() > section.headNumber()) {
            throw unknown(origin);
        }
        var revision = Revision.of(section, origin.revision());
        if (!revision.contentHash().equals(origin.contentHash())) {
            throw unknown(origin);
        }
        return new ExportedRevision(
                revision.number(), revision.text(), exports.revision(id, revision.number()), pictures(revision));
    }

    private static Refused unknown(WordOrigin origin) {
        return Refused.field(ReturnedReason.UNKNOWN_REVISION, "file", String.valueOf(origin.revision()));
    }

    private static Map<String, String> pictures(Revision revision) {
        var ids = revision.text().body().images().stream()
                .map(ImageBlock::source)
                .flatMap(address -> AssetAddress.id(address).stream())
                .distinct()
                .toList();
        var addresses = new HashMap<String, String>();
        Asset.withIds(ids).forEach(asset -> addresses.put(asset.fileSha256(), asset.address()));
        return addresses;
    }
}
