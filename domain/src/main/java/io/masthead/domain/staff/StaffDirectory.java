package io.masthead.domain.staff;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where people are looked up to be assigned: Keycloak. */
public interface StaffDirectory {

    /** Everybody with at least one role, by name; at most 500. */
    List<Member> members();

    /** The member with that subject; empty where there is none. */
    default Optional<Member> member(String subject) {
        return members().stream().filter(it -> it.subject().equals(subject)).findFirst();
    }

    /**
     * One person of the realm.
     *
     * @param subject the id in the realm
     * @param username the name to sign in with
     * @param name the full name
     * @param email the mail address; may be empty
     * @param roles the roles now
     */
    record Member(String subject, String username, String name, String email, Set<Role> roles) {

        /** Whether the member has the role. */
        public boolean has(Role role) {
            return roles.contains(role);
        }
    }

    /** The directory does not answer. */
    final class Unreachable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Unreachable(Throwable cause) {
            super("The directory of people does not answer", cause);
        }
    }
}
