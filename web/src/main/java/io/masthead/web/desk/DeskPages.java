package io.masthead.web.desk;

import io.masthead.api.staff.Caller;
import io.masthead.domain.desk.DeskPosition;
import io.masthead.domain.persistence.ReadOnly;
import io.masthead.domain.publication.Publications;
import io.masthead.domain.staff.Actor;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

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
    @ReadOnly
    public Response start(@RestQuery @Nullable String cursor) {
        return caller.known().map(actor -> of(actor, cursor)).orElseGet(() -> to("/archive"));
    }

    private Response of(Actor actor, @Nullable String cursor) {
        if (!caller.isStaff()) {
            return Response.ok(new NoRolePage(actor.name())).build();
        }
        var position = cursor == null ? null : DeskPosition.parse(cursor);
        return reader.page(actor, position)
                .map(page -> Response.ok(page).build())
                .orElseGet(() -> withoutPublication(actor));
    }

    private Response withoutPublication(Actor actor) {
        return publications.refusals(actor).isEmpty()
                ? to("/settings/new")
                : Response.ok(new NoPublicationPage(actor.name())).build();
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
