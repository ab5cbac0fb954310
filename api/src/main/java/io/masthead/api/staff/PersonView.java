package io.masthead.api.staff;

import io.masthead.domain.staff.Person;
import io.masthead.domain.staff.StaffDirectory.Member;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person.
 *
 * @param id the id in the realm
 * @param username the name to sign in with
 * @param name the full name
 * @param email the mail address; may be empty
 * @param roles the roles now
 */
public record PersonView(String id, String username, String name, String email, List<String> roles) {

    /** The member as the API shows people. */
    public static PersonView of(Member member) {
        return new PersonView(
                member.subject(),
                member.username(),
                member.name(),
                member.email(),
                member.roles().stream().map(role -> role.label()).sorted().toList());
    }

    /**
     * A person where only who matters.
     *
     * @param id the id in the realm
     * @param name the full name
     */
    public record Ref(String id, String name) {

        /** The person's reference; null for nobody. */
        public static @Nullable Ref of(@Nullable Person person) {
            return person == null ? null : new Ref(person.subject(), person.name());
        }
    }
}
