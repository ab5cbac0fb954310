package io.masthead.domain.staff;

import java.util.Locale;
import java.util.Optional;

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
