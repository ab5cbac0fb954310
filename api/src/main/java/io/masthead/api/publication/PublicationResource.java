package io.masthead.api.publication;

import static io.masthead.api.staff.Roles.AUDITOR;
import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;
import static io.masthead.api.staff.Roles.REVIEWER;

import io.masthead.api.paging.Listing;
import io.masthead.api.staff.Caller;
import io.masthead.api.version.EntityTags;
import io.masthead.domain.publication.Publication;
import io.masthead.domain.publication.Publications;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Publications. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PublicationResource {

    @Inject
    Publications publications;

    @Inject
    Caller caller;

    /** A page of publications, the oldest first. */
    @GET
    @Path("publications")
    @RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
    public Listing<PublicationView> list(
            @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
        return Listing.part(Publication.all(), limit, cursor, Publication::slug, PublicationView::of);
    }

    /** Makes a publication. */
    @POST
    @Path("publications")
    @RolesAllowed(PUBLISHER)
    @APIResponseSchema(value = PublicationView.class, responseCode = "201")
    public Response create(@Nullable PublicationForm sent) {
        var form = sent == null ? PublicationForm.EMPTY : sent;
        var slug = form.slug() == null ? "" : form.slug();
        var publication = publications.create(slug, form.fresh(), form.unread(), caller.actor());
        return view(Response.created(URI.create("/api/v1/publications/" + publication.slug())), publication);
    }

    /** One publication. */
    @GET
    @Path("publications/{slug}")
    @RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
    @APIResponseSchema(PublicationView.class)
    public Response get(@PathParam("slug") String slug) {
        return view(Response.ok(), Publication.named(slug));
    }

    /** Changes the settings that are sent; the others stay as they are at this moment. */
    @PATCH
    @Path("publications/{slug}")
    @RolesAllowed(PUBLISHER)
    @APIResponseSchema(PublicationView.class)
    public Response change(
            @PathParam("slug") String slug,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable PublicationForm sent) {
        var form = sent == null ? PublicationForm.EMPTY : sent;
        var now = Publication.named(slug);
        var basedOn = EntityTags.of(ifMatch, () -> (int) now.version());
        long version = basedOn == null ? now.version() : basedOn;
        var settings = form.over(now.settings());
        return view(Response.ok(), publications.change(slug, version, settings, form.unread(), caller.actor()));
    }

    private static Response view(Response.ResponseBuilder answer, Publication publication) {
        return answer.entity(PublicationView.of(publication))
                .header("ETag", EntityTags.tag(publication.version()))
                .build();
    }
}
