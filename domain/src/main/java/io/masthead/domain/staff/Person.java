package io.masthead.domain.staff;

import io.masthead.domain.language.SingleLine;
import io.masthead.domain.persistence.BaseEntity;
import io.masthead.domain.persistence.Timestamps;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Somebody who has signed in or was assigned. The key is the realm's configured name and the subject in it. */
@Entity
@Table(name = "person")
public class Person extends BaseEntity {

    @Column(name = "realm", updatable = false)
    private String realm;

    @Column(name = "subject", updatable = false)
    private String subject;

    @Column(name = "username")
    private String username;

    @Column(name = "name")
    private String name;

    @Column(name = "email")
    private String email;

    @Column(name = "first_seen_at", updatable = false)
    private Instant firstSeenAt = Timestamps.now();

    protected Person() {}

    /** A person seen for the first time. */
    public Person(String realm, String subject, String username, String name, String email) {
        this.realm = realm;
        this.subject = subject;
        this.username = username;
        this.name = SingleLine.withoutHidden(name);
        this.email = email;
    }

    /** The person with that subject in that realm. */
    public static Optional<Person> of(String realm, String subject) {
        return find("realm = ?1 and subject = ?2", realm, subject).firstResultOptional();
    }

    /** Locks the person with that subject, where there is one: what must be done once is done by one after the other. */
    static void lock(String realm, String subject) {
        of(realm, subject).ifPresent(it -> lockedAnew(Person.class, it.id(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** The people with these ids; unknown ids are left out. */
    public static List<Person> withIds(Set<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** Takes over what Keycloak says now; answers whether anything changed. */
    public boolean update(String newUsername, String newName, String newEmail) {
        var oneLine = SingleLine.withoutHidden(newName);
        boolean changed = !username.equals(newUsername) || !name.equals(oneLine) || !email.equals(newEmail);
        if (changed) {
            username = newUsername;
            name = oneLine;
            email = newEmail;
        }
        return changed;
    }

    /** The id in the realm: the id of the person towards the outside. */
    public String subject() {
        return subject;
    }

    /** The name to sign in with. */
    public String username() {
        return username;
    }

    /** The full name. */
    public String name() {
        return name;
    }

    /** The mail address; may be empty. */
    public String email() {
        return email;
    }

    /** The person as one who acts with these roles. */
    public Actor acting(Set<Role> roles) {
        return new Actor(id(), subject, name, roles);
    }
}
