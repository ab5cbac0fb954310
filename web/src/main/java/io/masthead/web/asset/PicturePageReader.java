package io.masthead.web.asset;

import io.masthead.domain.asset.Asset;
import io.masthead.domain.asset.Library;
import io.masthead.domain.persistence.ReadOnly;
import io.masthead.domain.publication.Publication;
import io.masthead.domain.section.PictureUse;
import io.masthead.domain.staff.Actor;
import io.masthead.pdf.template.PrintedSize;
import io.masthead.web.asset.PicturePage.PrintLine;
import io.masthead.web.asset.PicturePage.UseLine;
import io.masthead.web.form.FormState;
import io.masthead.web.layout.Dates;
import io.masthead.web.layout.Localizer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Reads a picture's page. */
@ApplicationScoped
class PicturePageReader {

    @Inject
    Library library;

    @Inject
    Dates dates;

    @Inject
    Localizer localizer;

    @ReadOnly
    PicturePage page(UUID id, Actor actor, FormState formState) {
        var asset = Asset.withId(id);
        boolean canChange = library.refusals(actor).isEmpty();
        return new PicturePage(
                PictureTile.of(asset).name(),
                PictureView.of(asset, added(asset), canChange),
                PictureUse.of(asset).stream().map(this::use).toList(),
                Publication.all().stream().map(it -> print(it, asset)).toList(),
                canChange,
                canChange ? kept(asset) : List.of(),
                formState);
    }

    private String added(Asset asset) {
        var day = dates.day(asset.uploadedAt(), ZoneOffset.UTC).text();
        return asset.croppedFrom() == null
                ? messages().uploaded(day, asset.uploadedByName())
                : messages().cut_out_by(day, asset.uploadedByName());
    }

    private List<String> kept(Asset asset) {
        return library.refusalsToRemove(asset).stream()
                .map(it -> it.sentence(localizer.locale()))
                .toList();
    }

    private UseLine use(PictureUse use) {
        var section = "/sections/" + use.section();
        return new UseLine(
                use.title(),
                use.dropped() ? "" : use.isCurrent() ? section : section + "/history",
                dates.month(use.period()),
                revisions(use),
                use.isCurrent());
    }

    private String revisions(PictureUse use) {
        var last = use.lastRevision();
        if (last == null) {
            return messages().since_revision(use.firstRevision());
        }
        return last == use.firstRevision()
                ? messages().in_revision(last)
                : messages().in_revisions(use.firstRevision(), last);
    }

    private static PrintLine print(Publication publication, Asset asset) {
        var printed = PrintedSize.of(publication.style(), asset.width(), asset.height());
        return new PrintLine(
                publication.title(),
                Math.round(printed.width()),
                Math.round(printed.height()),
                printed.dpi(),
                printed.isCoarse());
    }

    private LibraryMessages messages() {
        return localizer.messages(LibraryMessages.class);
    }
}
