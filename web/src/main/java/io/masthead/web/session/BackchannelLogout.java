package io.masthead.web.session;

import io.masthead.domain.staff.Staff;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.Tenant;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * Receives Keycloak's notice that a session has ended (OpenID Connect Back-Channel Logout 1.0). The extension has a
 * handler of its own, which remembers sessions in the memory of one process until their next request; ours writes them
 * where every node looks, and a copied cookie stays out for good.
 */
@Path(BackchannelLogout.PATH)
public class BackchannelLogout {

    /** Where the client {@code masthead-web} of the realm sends it. */
    public static final String PATH = "/logout/keycloak";

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    @Inject
    @Tenant("api")
    TenantIdentityProvider keycloak;

    @Inject
    Staff staff;

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ended(@RestForm("logout_token") @Nullable String token) {
        var notice = verified(token);
        String session = notice.getClaim("sid");
        if (session == null || notice.getSubject() == null || !isLogout(notice)) {
            throw new BadRequestException();
        }
        staff.signedOutElsewhere(notice.getSubject(), session);
        return Response.ok().header("Cache-Control", "no-store").build();
    }

    /** Signed by the realm, meant for us and still good. */
    private JsonWebToken verified(@Nullable String token) {
        if (token == null) {
            throw new BadRequestException();
        }
        try {
            var identity = keycloak.authenticate(new AccessTokenCredential(token))
                    .await()
                    .atMost(TIMEOUT);
            return (JsonWebToken) Objects.requireNonNull(identity).getPrincipal();
        } catch (AuthenticationFailedException e) {
            throw new BadRequestException(e);
        }
    }

    /** What the specification asks for beyond the signature: an access token is no notice. */
    private static boolean isLogout(JsonWebToken notice) {
        return notice.getClaim("events") instanceof Map<?, ?> events
                && events.containsKey(EVENT)
                && !notice.containsClaim("nonce");
    }
}
