package io.masthead.web.session;

import io.masthead.domain.staff.EndedSession;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Turns away whoever comes with a session that was signed out: the cookie alone would be good until its token ends. */
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
            return identity;
        });
    }

    private static boolean hasEnded(String session) {
        return session != null && QuarkusTransaction.requiringNew().call(() -> EndedSession.has(session));
    }
}
