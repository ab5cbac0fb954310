package io.masthead.api.check;

import static io.masthead.api.staff.Roles.AUDITOR;
import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;
import static io.masthead.api.staff.Roles.REVIEWER;

import io.masthead.api.paging.Ids;
import io.masthead.api.paging.Listing;
import io.masthead.api.staff.Caller;
import io.masthead.api.version.EntityTags;
import io.masthead.domain.check.style.ApprovedSpelling;
import io.masthead.domain.check.style.ApprovedSpellings;
import io.masthead.domain.check.style.SpellingEntry;
import io.masthead.domain.check.style.SpellingKind;
import io.masthead.domain.persistence.ReadOnly;
import io.masthead.domain.publication.Publication;
import io.masthead.domain.refusal.ResourceKind;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The approved spellings of a publication. */
@Path("/api/v1/publications/{slug}/spellings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SpellingResource {

    @Inject
    ApprovedSpellings spellings;

    @Inject
    Caller caller;

    /** What is sent of a name. */
    public record SpellingForm(
            @Nullable String kind,
            @Nullable String approved,
            @Nullable List<String> variants) {

        private static final SpellingForm EMPTY = new SpellingForm(null, null, null);

        SpellingEntry entry() {
            var others = variants == null
                    ? List.<String>of()
                    : variants.stream().filter(Objects::nonNull).toList();
            return SpellingEntry.typed(SpellingKind.named(kind), approved, others);
        }
    }

    /** The names, by their spelling. */
    @GET
    @ReadOnly
    @RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
    public Listing<SpellingView> list(
            @PathParam("slug") String slug,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var all = ApprovedSpelling.of(Publication.named(slug));
        return Listing.part(all, limit, cursor, ApprovedSpelling::approved, SpellingView::of);
    }

    /** Puts a name into the list. */
    @POST
    @RolesAllowed(PUBLISHER)
    @APIResponseSchema(value = SpellingView.class, responseCode = "201")
    public Response add(@PathParam("slug") String slug, @Nullable SpellingForm sent) {
        var form = sent == null ? SpellingForm.EMPTY : sent;
        return view(Response.status(Response.Status.CREATED), spellings.add(slug, form.entry(), caller.actor()));
    }

    /** Changes a name. */
    @PUT
    @Path("{spelling}")
    @RolesAllowed(PUBLISHER)
    @APIResponseSchema(SpellingView.class)
    public Response change(
            @PathParam("slug") String slug,
            @PathParam("spelling") String spelling,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable SpellingForm sent) {
        var form = sent == null ? SpellingForm.EMPTY : sent;
        var id = Ids.parse(ResourceKind.SPELLING, spelling);
        var changed = spellings.change(slug, id, basedOn(slug, id, ifMatch), form.entry(), caller.actor());
        return view(Response.ok(), changed);
    }

    /** Takes a name out of the list. */
    @DELETE
    @Path("{spelling}")
    @RolesAllowed(PUBLISHER)
    public void remove(
            @PathParam("slug") String slug,
            @PathParam("spelling") String spelling,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        var id = Ids.parse(ResourceKind.SPELLING, spelling);
        spellings.remove(slug, id, basedOn(slug, id, ifMatch), caller.actor());
    }

    private @Nullable Long basedOn(String slug, UUID id, @Nullable String ifMatch) {
        var version = EntityTags.of(ifMatch, () -> (int) spellings.version(slug, id));
        return version == null ? null : Long.valueOf(version);
    }

    private static Response view(Response.ResponseBuilder answer, ApprovedSpelling spelling) {
        return answer.entity(SpellingView.of(spelling))
                .header("ETag", EntityTags.tag(spelling.version()))
                .build();
    }
}
