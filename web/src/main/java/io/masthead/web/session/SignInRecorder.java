package io.masthead.web.session;

import io.masthead.domain.staff.Role;
import io.masthead.domain.staff.Staff;
import io.masthead.domain.staff.StaffDirectory.Member;
import io.quarkus.oidc.SecurityEvent;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Writes each sign-in down, aside from the request that it belongs to. */
@ApplicationScoped
class SignInRecorder {

    @Inject
    Staff staff;

    void record(@ObservesAsync SecurityEvent event) {
        if (event.getEventType() == SecurityEvent.Type.OIDC_LOGIN
                && event.getSecurityIdentity().getPrincipal() instanceof JsonWebToken token) {
            staff.signedIn(staff.seen(member(event.getSecurityIdentity(), token)));
        }
    }

    private static Member member(SecurityIdentity identity, JsonWebToken token) {
        var roles = identity.getRoles().stream()
                .flatMap(label -> Role.labelled(label).stream())
                .collect(Collectors.toUnmodifiableSet());
        String name = token.getClaim("name");
        String email = token.getClaim("email");
        return new Member(
                token.getSubject(),
                token.getName(),
                Objects.requireNonNullElse(name, token.getName()),
                Objects.requireNonNullElse(email, ""),
                roles);
    }
}
