package io.masthead.domain.staff;

import io.masthead.domain.message.Messages;
import io.masthead.domain.refusal.Reason;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a person may do; roles are given in Keycloak and add up. */
public enum Role {
    EDITOR,
    REVIEWER,
    PUBLISHER,
    AUDITOR;

    /** The name of the realm role, such as {@code editor}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** That somebody has none of these roles. */
    public static Reason missing(Set<Role> oneOf) {
        return Reason.of(StaffReason.MISSING_ROLE, words(oneOf));
    }

    /** These roles as an argument of a sentence. */
    static String words(Collection<Role> roles) {
        return Messages.localized(
                roles.stream().sorted().map(role -> "role." + role).toList());
    }

    /** The role with that realm name; empty where it is none of ours. */
    public static Optional<Role> labelled(String label) {
        for (Role role : values()) {
            if (role.label().equals(label)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
