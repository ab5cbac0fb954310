package io.masthead.web.session;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Verifies tokens with the extension, and the same tokens once a minute instead of at each request. Whether their session
 * has ended is no question of the token, and {@link SessionGuard} asks it every time. What failed is not remembered.
 */
@ApplicationScoped
class VerifiedTokens implements IdentityProvider<TokenAuthenticationRequest> {

    /** Some ten kB each. */
    private static final int MOST = 1000;

    private final TokenCache<SecurityIdentity> cache = new TokenCache<>(MOST, InstantSource.system());

    @Inject
    OidcIdentityProvider verifier;

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** Before the extension's own, which has what the interface gives to all: one more than "first". */
    @Override
    public int priority() {
        return SYSTEM_FIRST + 2;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext blocking) {
        var routing = HttpSecurityUtils.getRoutingContextAttribute(request);
        var key = key(request, routing);
        return cache.get(key)
                .map(known -> Uni.createFrom().item(in(routing, blocking, known)))
                .orElseGet(() -> verifier.authenticate(request, blocking)
                        .onItem()
                        .ifNotNull()
                        .transform(found -> remembered(key, found)));
    }

    /** An ID token is good together with the access token that came with it, which has the roles. */
    private static ByteBuffer key(TokenAuthenticationRequest request, RoutingContext routing) {
        var token = request.getToken();
        AuthorizationCodeTokens session = routing.get(AuthorizationCodeTokens.class.getName());
        return TokenCache.key(
                session == null
                        ? List.of(token.getType(), token.getToken())
                        : List.of(
                                token.getType(),
                                token.getToken(),
                                String.valueOf(session.getAccessToken()),
                                String.valueOf(session.getRefreshToken())));
    }

    private SecurityIdentity remembered(ByteBuffer key, SecurityIdentity found) {
        var identity = byAccessToken(found);
        if (found.getPrincipal() instanceof JsonWebToken first
                && identity.getPrincipal() instanceof JsonWebToken second) {
            var end = Math.min(first.getExpirationTime(), second.getExpirationTime());
            cache.put(key, in(null, null, identity), Instant.ofEpochSecond(end));
        }
        return identity;
    }

    /** An identity knows the request that it came with; what is kept knows none. */
    private static SecurityIdentity in(
            @Nullable RoutingContext routing,
            @Nullable AuthenticationRequestContext blocking,
            SecurityIdentity identity) {
        return QuarkusSecurityIdentity.builder(identity)
                .addAttribute(RoutingContext.class.getName(), routing)
                .addAttribute(AuthenticationRequestContext.class.getName(), blocking)
                .build();
    }

    /** Sign-in takes the person from the ID token and the roles from the access token; here both come from the same. */
    private static SecurityIdentity byAccessToken(SecurityIdentity identity) {
        var access = identity.getCredential(AccessTokenCredential.class);
        if (access == null || !(identity.getPrincipal() instanceof OidcJwtCallerPrincipal known)) {
            return identity;
        }
        var owner = TokenOwner.of(access.getToken());
        if (!owner.equals(TokenOwner.of(known.getRawToken()))) {
            throw new AuthenticationFailedException("The tokens of the session are not of one sign-in");
        }
        return known.getCredential() instanceof AccessTokenCredential
                ? identity
                : QuarkusSecurityIdentity.builder(identity)
                        .setPrincipal(principal(access))
                        .build();
    }

    /** Its signature was checked when its roles were read. */
    private static OidcJwtCallerPrincipal principal(AccessTokenCredential access) {
        try {
            var claims = new JwtConsumerBuilder()
                    .setSkipSignatureVerification()
                    .setSkipAllValidators()
                    .build()
                    .processToClaims(access.getToken());
            claims.setClaim(Claims.raw_token.name(), access.getToken());
            return new OidcJwtCallerPrincipal(claims, access, "preferred_username");
        } catch (InvalidJwtException e) {
            throw new AuthenticationFailedException(e);
        }
    }
}
