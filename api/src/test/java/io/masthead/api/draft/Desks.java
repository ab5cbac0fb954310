package io.masthead.api.draft;

import io.masthead.api.world.Requests;
import io.masthead.domain.draft.EditorTab;
import io.masthead.domain.draft.Leases;
import io.masthead.domain.draft.RecoverableCopies;
import io.masthead.domain.draft.RecoverableCopy;
import io.masthead.domain.draft.RevisionSaves;
import io.masthead.domain.draft.WorkingCopies;
import io.masthead.domain.draft.WorkingCopy;
import io.masthead.domain.section.Revision;
import io.masthead.domain.section.RunningOrder;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.Sections;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Person;
import io.masthead.domain.staff.Role;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A section, and what people do with it, each thing in a transaction of its own. */
@Singleton
class Desks {

    @Inject
    Leases leases;

    @Inject
    WorkingCopies workingCopies;

    @Inject
    RevisionSaves saves;

    @Inject
    RecoverableCopies copies;

    @Inject
    Sections sections;

    @Inject
    RunningOrder runningOrder;

    @Inject
    EntityManager entities;

    /** The person with that account, who has signed in before, with these roles. */
    @Transactional
    Actor actor(String account, Role... roles) {
        Requests.as(account).get("/me").statusCode(200);
        return Person.of("masthead", "subject-" + account).orElseThrow().acting(Set.of(roles));
    }

    /** An empty section more in that issue. */
    UUID section(String issue, Actor actor) {
        return runningOrder.add(UUID.fromString(issue), "Rivers", actor).id();
    }

    TestTab tab(UUID section, Actor actor) {
        return new TestTab(this, section, new EditorTab(actor, UUID.randomUUID().toString()));
    }

    @Transactional
    int version(UUID section) {
        return Section.withId(section).version();
    }

    @Transactional
    int head(UUID section) {
        return Section.withId(section).headNumber();
    }

    @Transactional
    String words(UUID section) {
        return Section.withId(section).head().text().body().text();
    }

    @Transactional
    Optional<String> workingCopy(UUID section) {
        return WorkingCopy.of(Section.withId(section))
                .map(copy -> copy.unsaved().text().body().text());
    }

    /** When the working copy was written. */
    @Transactional
    Instant writtenAt(UUID section) {
        return WorkingCopy.of(Section.withId(section)).map(WorkingCopy::savedAt).orElseThrow();
    }

    /** The number of the revision that the working copy was written from. */
    @Transactional
    int writtenFrom(UUID section) {
        return WorkingCopy.of(Section.withId(section))
                .map(copy -> copy.unsaved().basedOn())
                .orElseThrow();
    }

    /** Puts HTML into the working copy that the schema does not have. */
    @Transactional
    void damage(UUID section, String body) {
        entities.createNativeQuery("update working_copy set body = ? where id = ?")
                .setParameter(1, body)
                .setParameter(2, section)
                .executeUpdate();
    }

    /** The words of all revisions, with the people who count as their authors. */
    @Transactional
    List<Written> revisions(UUID section) {
        return Revision.<Revision>list("section.id = ?1 order by number", section).stream()
                .map(revision -> new Written(revision.text().body().text(), revision.authors()))
                .toList();
    }

    @Transactional
    List<String> recoverable(UUID section) {
        return RecoverableCopy.of(Section.withId(section)).stream()
                .map(copy -> copy.owner().subject() + ": " + copy.cause() + ": "
                        + copy.unsaved().text().body().text())
                .toList();
    }

    @Transactional
    UUID copy(UUID section) {
        return RecoverableCopy.of(Section.withId(section)).getFirst().id();
    }

    /** All words that are still somewhere. */
    String allWords(UUID section) {
        return revisions(section).stream().map(Written::words).collect(Collectors.joining(" ")) + " "
                + workingCopy(section).orElse("") + " " + String.join(" ", recoverable(section));
    }

    /** Nothing is heard of whoever writes for so long. */
    @Transactional
    void silence(UUID section, Duration silence) {
        entities.createNativeQuery("update lease set renewed_at = dateadd('SECOND', ?, renewed_at) where id = ?")
                .setParameter(1, -silence.toSeconds())
                .setParameter(2, section)
                .executeUpdate();
    }

    /** Another tab of the same person has the lease from now on. */
    @Transactional
    void passOn(UUID section) {
        entities.createNativeQuery("update lease set tab = ? where id = ?")
                .setParameter(1, UUID.randomUUID().toString())
                .setParameter(2, section)
                .executeUpdate();
    }

    @Transactional
    long events(UUID section) {
        return ((Number) entities.createNativeQuery("select count(*) from event where subject = ?")
                        .setParameter(1, section.toString())
                        .getSingleResult())
                .longValue();
    }

    /** A text, and its authors. */
    record Written(String words, Set<UUID> authors) {}
}
