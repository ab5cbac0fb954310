package io.masthead.api.publication;

import static io.masthead.api.staff.Roles.AUDITOR;
import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;
import static io.masthead.api.staff.Roles.REVIEWER;

import io.masthead.api.paging.Listing;
import io.masthead.api.problem.Given;
import io.masthead.api.staff.Caller;
import io.masthead.domain.publication.Publication;
import io.masthead.domain.publication.Publications;
import io.masthead.domain.refusal.ReasonCode;
import io.masthead.domain.refusal.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
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

    /** All publications, the oldest first. */
    @GET
    @Path("publications")
    @RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
    public Listing<PublicationView> list() {
        return Listing.whole(Publication.all().stream().map(PublicationView::of).toList());
    }

    /** Makes a publication. */
    @POST
    @Path("publications")
    @RolesAllowed(PUBLISHER)
    public Response create(@Nullable PublicationForm sent) {
        var form = Given.body(sent);
        if (form.slug() == null || form.slug().isBlank()) {
            throw Refused.field(ReasonCode.MISSING, "slug");
        }
        var publication = publications.create(form.slug(), form.fresh(), caller.actor());
        return Response.created(URI.create("/api/v1/publications/" + publication.slug()))
                .entity(PublicationView.of(publication))
                .build();
    }

    /** One publication. */
    @GET
    @Path("publications/{slug}")
    @RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
    public PublicationView get(@PathParam("slug") String slug) {
        return PublicationView.of(Publication.named(slug));
    }

    /** Changes the settings that are sent. */
    @PATCH
    @Path("publications/{slug}")
    @RolesAllowed(PUBLISHER)
    public PublicationView change(@PathParam("slug") String slug, @Nullable PublicationForm sent) {
        var form = Given.body(sent);
        var settings = form.over(Publication.named(slug).settings());
        return PublicationView.of(publications.change(slug, null, settings, caller.actor()));
    }
}
