package io.masthead.api.draft;

import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;

import io.masthead.api.paging.Ids;
import io.masthead.api.staff.Caller;
import io.masthead.api.version.EntityTags;
import io.masthead.domain.asset.Assets;
import io.masthead.domain.document.Document;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.html.HtmlSanitizer;
import io.masthead.domain.draft.EditorTab;
import io.masthead.domain.draft.WorkingCopies;
import io.masthead.domain.draft.WorkingCopies.Typed;
import io.masthead.domain.draft.WorkingCopy;
import io.masthead.domain.event.Subject;
import io.masthead.domain.persistence.ReadOnly;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionReason;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The working copy of a section. A script needs no lease, but does not write while somebody else has one. */
@Path("/api/v1/sections/{id}/draft")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({EDITOR, PUBLISHER})
public class DraftResource {

    private static final int LONGEST_BODY = 5_000_000;

    @Inject
    WorkingCopies workingCopies;

    @Inject
    Assets assets;

    @Inject
    Caller caller;

    /**
     * What is sent to keep a text. What is left out is as it was saved.
     *
     * @param basedOn the number of the revision that it was written from; may be left out where If-Match names the version
     */
    public record DraftForm(
            @Nullable Integer basedOn,
            @Nullable String title,
            @Nullable String byline,
            @Nullable String body) {}

    /** The working copy. */
    @GET
    @ReadOnly
    public DraftView get(@PathParam("id") String id) {
        return WorkingCopy.of(Section.withId(section(id)))
                .map(DraftView::of)
                .orElseThrow(() -> Refused.unknown(ResourceKind.WORKING_COPY));
    }

    /** Keeps a text that is no revision yet, in the place of what was kept before. */
    @PUT
    @Transactional
    public DraftView put(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable DraftForm sent) {
        var section = Section.withId(section(id));
        var form = sent == null ? new DraftForm(null, null, null, null) : sent;
        int basedOn = basedOn(section, form, ifMatch);
        var typed = new Typed(text(section, form), basedOn, 0);
        return workingCopies
                .write(section.id(), EditorTab.none(caller.actor()), typed)
                .map(DraftView::of)
                .orElseThrow();
    }

    /** Discards the working copy; what others have typed in it can still be recovered. */
    @DELETE
    public void discard(@PathParam("id") String id) {
        workingCopies.discard(section(id), EditorTab.none(caller.actor()), 0);
    }

    private static int basedOn(Section section, DraftForm form, @Nullable String ifMatch) {
        var version = EntityTags.of(ifMatch, section::version);
        if (version != null && version != section.version()) {
            throw refused(section, Reason.of(SectionReason.STALE));
        }
        if (form.basedOn() == null && version == null) {
            throw refused(section, Reason.of(GeneralReason.VERSION_MISSING));
        }
        return form.basedOn() == null ? section.headNumber() : form.basedOn();
    }

    private SectionText text(Section section, DraftForm form) {
        var saved = section.head().readablePart();
        return new SectionText(
                form.title() == null ? saved.title() : form.title(),
                form.byline() == null ? saved.byline() : form.byline(),
                form.body() == null ? saved.body() : sanitized(section, form.body()));
    }

    private Document sanitized(Section section, String html) {
        if (html.length() > LONGEST_BODY) {
            throw refused(section, Reason.ofField(GeneralReason.TOO_LONG, "body", String.valueOf(LONGEST_BODY)));
        }
        var language = section.issue().publication().language();
        return HtmlSanitizer.sanitize(html, language, assets.namedIn(html)).document();
    }

    private static Refused refused(Section section, Reason reason) {
        return new Refused(List.of(reason), Subject.section(section.id()));
    }

    private static UUID section(String id) {
        return Ids.parse(ResourceKind.SECTION, id);
    }
}
