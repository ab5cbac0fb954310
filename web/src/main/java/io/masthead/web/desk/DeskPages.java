package io.masthead.web.desk;

import io.masthead.api.staff.Caller;
import io.masthead.domain.publication.Publication;
import io.masthead.domain.publication.Publications;
import io.masthead.domain.staff.Actor;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The start page: the desk of whoever has a role, the archive for strangers. */
@Path("/")
@Produces("text/html; charset=utf-8")
public class DeskPages {

    @Inject
    Caller caller;

    @Inject
    Publications publications;

    @Inject
    DeskReader reader;

    @GET
    @PermitAll
    @Transactional
    public Response start() {
        return caller.known().map(this::of).orElseGet(() -> to("/archive"));
    }

    private Response of(Actor actor) {
        if (!caller.isStaff()) {
            return Response.ok(new NoRolePage(actor.name())).build();
        }
        var all = Publication.all();
        if (!all.isEmpty()) {
            return Response.ok(reader.page(actor, all.getFirst().timeZone())).build();
        }
        return publications.refusals(actor).isEmpty()
                ? to("/settings/new")
                : Response.ok(new NoPublicationPage(actor.name())).build();
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
