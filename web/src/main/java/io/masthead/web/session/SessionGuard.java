package io.masthead.web.session;

import io.masthead.domain.staff.Staff;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Rejects a session that was signed out: its cookie alone would be valid until the token in it expires. */
@ApplicationScoped
public class SessionGuard implements SecurityIdentityAugmentor {

    @Inject
    Staff staff;

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)
                || !(token.getClaim("sid") instanceof String session)) {
            return Uni.createFrom().item(identity);
        }
        return context.runBlocking(() -> {
            if (staff.hasEnded(session)) {
                throw new AuthenticationFailedException("The session has ended");
            }
            return identity;
        });
    }
}
