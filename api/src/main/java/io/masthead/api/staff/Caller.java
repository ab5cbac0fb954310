package io.masthead.api.staff;

import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.PersonCache;
import io.masthead.domain.staff.StaffDirectory.Member;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Who calls: the one place where an identity becomes an actor. Their first request records the person. */
@RequestScoped
public class Caller {

    @Inject
    SecurityIdentity identity;

    @Inject
    PersonCache staff;

    /**
     * The person who calls.
     *
     * @throws IllegalStateException if nobody is signed in; the method has to ask for a role or for sign-in
     */
    public Actor actor() {
        return known().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    /** The person who calls; empty for a stranger. */
    public Optional<Actor> known() {
        return member().map(staff::actor);
    }

    /** What the token says of the caller; empty for a stranger. */
    public Optional<Member> member() {
        return MemberClaims.of(identity);
    }

    /** Whether the caller has any role here. */
    public boolean isStaff() {
        return member().map(member -> !member.roles().isEmpty()).orElse(false);
    }
}
