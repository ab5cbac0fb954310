package io.masthead.web.session;

import io.masthead.api.staff.Caller;
import io.masthead.domain.staff.Staff;
import io.quarkus.oidc.IdToken;
import io.quarkus.oidc.OidcSession;
import io.quarkus.oidc.RefreshToken;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Signing in is Keycloak's page; signing out ends the session here and there. */
@Path("/")
public class SessionPages {

    private static final Logger LOG = Logger.getLogger(SessionPages.class);
    private static final URI START = URI.create("/");

    @Inject
    Caller caller;

    @Inject
    Staff staff;

    @Inject
    OidcSession session;

    @Inject
    @IdToken
    JsonWebToken idToken;

    @Inject
    RefreshToken refreshToken;

    @Inject
    KeycloakLogout keycloak;

    /** Whoever gets as far as this is signed in; the rest have been sent to Keycloak. */
    @GET
    @Path("login")
    @Authenticated
    public Response login() {
        caller.actor();
        return Response.seeOther(START).build();
    }

    /** A link, an old bookmark or a typed address: the page with the button that does it. */
    @GET
    @Path("logout")
    @PermitAll
    public Response asked() {
        return Response.seeOther(START).build();
    }

    @POST
    @Path("logout")
    @Authenticated
    public Response logout() {
        @Nullable String id = idToken.getClaim("sid");
        if (id != null) {
            staff.signedOut(caller.actor(), id);
        }
        if (!keycloak.end(refreshToken.getToken())) {
            LOG.warn("Keycloak could not be told of a sign-out; the session has ended here all the same");
        }
        session.logout().await().indefinitely();
        return Response.seeOther(START).build();
    }
}
