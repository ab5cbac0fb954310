package io.masthead.domain.job;

import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Person;
import io.masthead.domain.staff.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who asked for a job, with the name and the roles of that moment. */
@Embeddable
class Requester {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "requested_by", updatable = false)
    private @Nullable Person person;

    @Column(name = "requested_by_name", updatable = false)
    private String name;

    /** The realm names of the roles, with commas between them. */
    @Column(name = "requested_by_roles", updatable = false)
    private String roles;

    protected Requester() {}

    Requester(@Nullable Person person, Actor actor) {
        this.person = person;
        this.name = actor.name();
        this.roles = actor.roles().stream().sorted().map(Role::label).collect(Collectors.joining(","));
    }

    /** The same, as one who acts; whoever is no person is the operator. */
    Actor actor() {
        return person == null
                ? Actor.operator()
                : new Actor(
                        person.id(),
                        person.subject(),
                        name,
                        Arrays.stream(roles.split(",", -1))
                                .flatMap(label -> Role.labelled(label).stream())
                                .collect(Collectors.toSet()));
    }
}
