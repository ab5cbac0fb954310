package io.masthead.web.session;

import io.masthead.domain.staff.EndedSession;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/**
 * Rejects a session that was signed out: its cookie alone would be valid until the token in it expires. The identity of any
 * other is made of the access token alone, which names the person, the session and the roles.
 */
@ApplicationScoped
public class SessionGuard implements SecurityIdentityAugmentor {

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous()) {
            return Uni.createFrom().item(identity);
        }
        return context.runBlocking(() -> {
            if (identity.getPrincipal() instanceof JsonWebToken token && hasEnded(token.getClaim("sid"))) {
                throw new AuthenticationFailedException("The session has ended");
            }
            return byAccessToken(identity);
        });
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

    private static boolean hasEnded(String session) {
        return session != null && QuarkusTransaction.requiringNew().call(() -> EndedSession.has(session));
    }
}
