package io.masthead.web.draft;

import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;

import io.masthead.api.paging.Ids;
import io.masthead.api.staff.Caller;
import io.masthead.domain.document.diff.DocumentDifference;
import io.masthead.domain.document.html.HtmlWriter;
import io.masthead.domain.draft.RecoverableCopy;
import io.masthead.domain.persistence.ReadOnly;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.domain.section.Section;
import io.masthead.web.draft.DraftNotice.CopyLine;
import io.masthead.web.layout.Dates;
import io.masthead.web.layout.Localizer;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;

/** Words that are in no revision, to be looked at before they are put back or discarded. */
@Path("/sections/{id}/copies/{copy}")
@Produces("text/html; charset=utf-8")
@RolesAllowed({EDITOR, PUBLISHER})
public class CopyPages {

    @Inject
    Dates dates;

    @Inject
    Localizer localizer;

    @Inject
    Caller caller;

    @GET
    @ReadOnly
    public TemplateInstance copy(@PathParam("id") String id, @PathParam("copy") String copyId) {
        var section = Section.withId(Ids.parse(ResourceKind.SECTION, id));
        var copy = RecoverableCopy.of(section, Ids.parse(ResourceKind.COPY, copyId));
        var publication = section.issue().publication();
        var text = copy.unsaved().text();
        return new CopyPage(
                CopyLine.of(copy, caller.actor(), dates.in(publication.timeZone()), localizer),
                "/sections/" + section.id(),
                section.title(),
                text.title(),
                text.byline(),
                HtmlWriter.write(text.body()),
                DocumentDifference.between(section.head().readablePart(), text).html(),
                publication.language());
    }
}
