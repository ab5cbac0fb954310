package io.masthead.web.session;

import io.masthead.api.staff.MemberClaims;
import io.masthead.domain.staff.Staff;
import io.quarkus.oidc.SecurityEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;

/** Writes each sign-in down, aside from the request that it belongs to. */
@ApplicationScoped
class SignInRecorder {

    @Inject
    Staff staff;

    void record(@ObservesAsync SecurityEvent event) {
        if (event.getEventType() == SecurityEvent.Type.OIDC_LOGIN) {
            MemberClaims.of(event.getSecurityIdentity()).ifPresent(member -> staff.signedIn(staff.seen(member)));
        }
    }
}
