package io.masthead.web.session;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.runtime.DefaultTokenStateManager;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes the tokens of a session from their cookies, and only where all of them are of one sign-in. Each token has a cookie
 * of its own, encrypted for itself: nothing but what stands in them says that they belong together. Without this the ID
 * token of one person and the access token of another make a third, who has the name of the one and the roles of the other.
 * The same cookies are decrypted once a minute. It extends the extension's own, because every other is handed tokens that
 * are encrypted once more.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class SessionTokens extends DefaultTokenStateManager {

    private static final Logger LOG = Logger.getLogger(SessionTokens.class);

    /** Some four kB each. */
    private static final int MOST = 1000;

    /** How the names of all cookies of a session begin. */
    private static final String COOKIES = "q_session";

    private final TokenCache<Tokens> cache = new TokenCache<>(MOST, InstantSource.system());

    /** What the extension hands on may be changed; this may not. */
    private record Tokens(
            String id,
            String access,
            @Nullable String refresh,
            @Nullable Long expiresIn,
            @Nullable String scope) {

        static Tokens of(AuthorizationCodeTokens tokens) {
            return new Tokens(
                    tokens.getIdToken(),
                    tokens.getAccessToken(),
                    tokens.getRefreshToken(),
                    tokens.getAccessTokenExpiresIn(),
                    tokens.getAccessTokenScope());
        }

        AuthorizationCodeTokens handedOn() {
            return new AuthorizationCodeTokens(id, access, refresh, expiresIn, scope);
        }
    }

    /** The tokens of the request's session; fails, so that their cookies are removed, where they do not agree. */
    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext request,
            OidcTenantConfig tenant,
            String state,
            OidcRequestContext<AuthorizationCodeTokens> context) {
        var key = key(request, state);
        return cache.get(key)
                .map(known -> Uni.createFrom().item(known.handedOn()))
                .orElseGet(() -> super.getTokens(request, tenant, state, context)
                        .invoke(SessionTokens::verify)
                        .invoke(tokens -> cache.put(key, Tokens.of(tokens), Instant.MAX)));
    }

    /** What is decrypted never ends by itself; the tokens in it do, and are verified behind this. */
    private static ByteBuffer key(RoutingContext request, String state) {
        var cookies = request.request().cookies().stream()
                .filter(cookie -> cookie.getName().startsWith(COOKIES))
                .sorted(Comparator.comparing(Cookie::getName))
                .flatMap(cookie -> Stream.of(cookie.getName(), cookie.getValue()));
        return TokenCache.key(Stream.concat(Stream.of(state), cookies).toList());
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
