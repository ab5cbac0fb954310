package io.masthead.domain.staff;

import io.masthead.domain.event.Initiator;
import io.masthead.domain.refusal.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, with the roles of this moment.
 *
 * @param person the person's id; null for the operator at the machine and for Keycloak
 * @param subject the person's id in the realm, {@code operator} or {@code keycloak}
 * @param name the name as it is shown and recorded
 * @param roles the roles now
 */
public record Actor(@Nullable UUID person, String subject, String name, Set<Role> roles) implements Initiator {

    /** Whoever runs a command on the machine itself. */
    public static Actor operator() {
        return new Actor(null, "operator", "operator", Set.of(Role.PUBLISHER));
    }

    /** Keycloak, which keeps the accounts and ends sessions by itself. */
    public static Actor keycloak() {
        return new Actor(null, "keycloak", "Keycloak", Set.of());
    }

    /** Whether the actor has one of the roles. */
    public boolean hasAny(Role... wanted) {
        return Arrays.stream(wanted).anyMatch(roles::contains);
    }

    /** Why an actor with none of these roles is refused; empty where they have one. */
    public List<Reason> lacks(Set<Role> oneOf) {
        if (roles.stream().anyMatch(oneOf::contains)) {
            return List.of();
        }
        return List.of(Role.missing(oneOf));
    }

    /** Whether the actor is that person. */
    public boolean is(@Nullable UUID other) {
        return other != null && other.equals(person);
    }
}
