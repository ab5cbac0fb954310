package io.masthead.api.intake;

import io.masthead.api.intake.ImportResource.ImportView;
import io.masthead.api.intake.ImportResource.LineView;
import io.masthead.api.intake.ImportResource.Made;
import io.masthead.api.staff.Caller;
import io.masthead.domain.intake.GuestRemarks;
import io.masthead.domain.intake.SentFile;
import io.masthead.domain.intake.returned.ReturnedFiles;
import io.masthead.domain.intake.returned.ReturnedRevisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Files that went out from the section that they are sent to: what was changed in them comes in, and nothing else. */
@ApplicationScoped
class ReturnedImports {

    @Inject
    ReturnedFiles files;

    @Inject
    ReturnedRevisions revisions;

    @Inject
    GuestRemarks remarks;

    @Inject
    Caller caller;

    /** What was read in; empty where the file did not go out from there, and is a whole text. */
    Optional<ImportView> read(SentFile file, UUID section, int basedOn) {
        if (!files.wentOutFrom(section, file.path())) {
            return Optional.empty();
        }
        var returned = files.read(file.path(), section, caller.actor());
        var saved = revisions.save(section, basedOn, returned, caller.actor());
        remarks.keep(section, file, returned.losses(), returned.comments(), caller.actor());
        return Optional.of(new ImportView(null, new Made(saved.id().toString()), LineView.of(returned.report())));
    }
}
