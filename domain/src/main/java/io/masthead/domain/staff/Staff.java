package io.masthead.domain.staff;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.persistence.UniqueKey;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.staff.StaffDirectory.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.SessionFactory;
import org.hibernate.exception.ConstraintViolationException;

/** Records the people that are seen, and finds those who can be assigned. */
@ApplicationScoped
public class Staff {

    /** A person is known once. */
    private static final UniqueKey PERSON = new UniqueKey("uq_person_realm_subject");

    @Inject
    StaffDirectory directory;

    @Inject
    Event<DomainEvent> events;

    @Inject
    SessionFactory sessions;

    @ConfigProperty(name = "masthead.realm")
    String realm;

    /**
     * Records a person who signed in or sent a token, or what has changed about them: in a transaction of its own, so that it
     * stands whatever becomes of what they came for.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Actor seen(Member member) {
        return recorded(member).acting(member.roles());
    }

    /** Writes down that somebody began a session. */
    @Transactional
    public void signedIn(Actor actor) {
        events.fire(new SignedIn(actor));
    }

    /** Ends a session on the server: a cookie that still names it opens nothing any more. */
    @Transactional
    public void signedOut(Actor actor, String session) {
        end(session, actor.subject(), actor);
    }

    /** Ends a session that Keycloak has ended. It says so of a sign-out here as well: that is written down already. */
    @Transactional
    public void signedOutElsewhere(String subject, String session) {
        end(session, subject, Actor.keycloak());
    }

    /** Whether a session has ended. Asked at each request: by one statement on the primary key, without a transaction. */
    public boolean hasEnded(String session) {
        try (var read = sessions.openStatelessSession()) {
            return read.get(EndedSession.class, session) != null;
        }
    }

    /** Once, also where the button is pressed twice or Keycloak says so at the same moment. */
    private void end(String session, String subject, Actor actor) {
        Person.lock(realm, subject);
        if (EndedSession.record(session)) {
            events.fire(new SignedOut(actor, subject));
        }
    }

    /**
     * The member to be assigned. Asks the directory, so never call it inside a transaction.
     *
     * @throws Refused if there is no such person, or the person has none of the roles
     */
    public Member assignable(String subject, String field, Role... oneOf) {
        var problems = unassignable(subject, field, oneOf);
        if (!problems.isEmpty()) {
            throw new Refused(problems, null);
        }
        return directory.member(subject).orElseThrow(() -> Refused.field(StaffReason.PERSON_UNKNOWN, field));
    }

    /** Why nobody with that id can be assigned; empty where they can. Asks the directory as well. */
    public List<Reason> unassignable(String subject, String field, Role... oneOf) {
        var member = directory.member(subject);
        if (member.isEmpty()) {
            return List.of(Reason.ofField(StaffReason.PERSON_UNKNOWN, field));
        }
        return Arrays.stream(oneOf).anyMatch(member.get()::has)
                ? List.of()
                : List.of(Reason.ofField(
                        StaffReason.PERSON_LACKS_ROLE, field, member.get().name(), Role.words(List.of(oneOf))));
    }

    /** What somebody is called: in the directory, else when they were seen last, else their id. Asks the directory as well. */
    public String nameOf(String subject) {
        return directory.member(subject).map(Member::name).orElseGet(() -> rememberedName(subject));
    }

    @Transactional
    String rememberedName(String subject) {
        return Person.of(realm, subject).map(Person::name).orElse(subject);
    }

    /** The member as a person, known from now on. */
    @Transactional
    public Person known(Member member) {
        return recorded(member);
    }

    private Person recorded(Member member) {
        var person = Person.of(realm, member.subject()).orElseGet(() -> added(member));
        person.update(member.username(), member.name(), member.email());
        return person;
    }

    /** Two first requests at once: the unique key decides, and both find the same person. */
    private Person added(Member member) {
        try {
            add(member);
        } catch (ConstraintViolationException e) {
            if (!PERSON.isViolatedBy(e)) {
                throw e;
            }
            return Person.of(realm, member.subject()).orElseThrow(() -> e);
        }
        return Person.of(realm, member.subject()).orElseThrow();
    }

    /** In a transaction of its own, so that being second spoils nothing. */
    @Transactional(TxType.REQUIRES_NEW)
    void add(Member member) {
        new Person(realm, member.subject(), member.username(), member.name(), member.email()).persist();
        Person.flush();
    }
}
