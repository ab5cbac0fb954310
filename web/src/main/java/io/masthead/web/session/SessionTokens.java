package io.masthead.web.session;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.runtime.DefaultTokenStateManager;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import org.jboss.logging.Logger;

/**
 * Takes the tokens of a session from their cookies, and only where all of them are of one sign-in. Each token has a cookie
 * of its own, encrypted for itself: nothing but what stands in them says that they belong together. Without this the ID
 * token of one person and the access token of another make a third, who has the name of the one and the roles of the other.
 * It extends the extension's own, because every other is handed tokens that are encrypted once more.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class SessionTokens extends DefaultTokenStateManager {

    private static final Logger LOG = Logger.getLogger(SessionTokens.class);

    /** The tokens of the request's session; fails, so that their cookies are removed, where they do not agree. */
    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext request,
            OidcTenantConfig tenant,
            String state,
            OidcRequestContext<AuthorizationCodeTokens> context) {
        return super.getTokens(request, tenant, state, context).invoke(SessionTokens::verify);
    }

    private static void verify(AuthorizationCodeTokens tokens) {
        var id = TokenOwner.of(tokens.getIdToken());
        var access = TokenOwner.of(tokens.getAccessToken());
        var refresh = tokens.getRefreshToken() == null ? access : TokenOwner.of(tokens.getRefreshToken());
        if (id.isEmpty() || !id.equals(access) || !id.equals(refresh)) {
            LOG.warnf(
                    "A session was refused: its ID token is of %s, its access token of %s, its refresh token of %s",
                    id, access, refresh);
            throw new AuthenticationFailedException("The tokens of the session are not of one sign-in");
        }
    }
}
