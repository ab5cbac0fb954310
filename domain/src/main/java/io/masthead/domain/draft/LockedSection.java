package io.masthead.domain.draft;

import io.masthead.domain.persistence.DatabaseClock;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionLocks;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A section that is to be written, locked together with its lease, and the unsaved words that a save has to know of.
 *
 * @param lease who writes; given back where nobody ever has
 * @param copy the working copy; null where there is none
 * @param same recoverable copies of exactly the words that are to be saved
 */
record LockedSection(Section section, Lease lease, @Nullable WorkingCopy copy, List<RecoverableCopy> same) {

    /** All that a save and its answer need. The body comes once for each reviewer, which costs less than another question. */
    private static final String READ = """
            select s, l, w, r, p from Section s join fetch s.issue i join fetch i.publication join fetch s.head.revision
            left join fetch s.review.round left join fetch s.assignment.editor left join fetch s.assignment.reviewers
            left join Lease l on l.id = s.id left join WorkingCopy w on w.id = s.id
            left join RecoverableCopy r on r.section = s and r.contentHash = :hash left join Person p on p.id = :person
            where s.id = :id""";

    /**
     * Locks a section and its lease, and reads them: two statements, but for the first save in a section.
     *
     * @param hash of the words that are to be saved; empty where none are
     * @throws Refused if there is no such section, or it was dropped, or its issue discarded
     */
    static LockedSection of(UUID id, EditorTab tab, String hash, SectionLocks locks, DatabaseClock clock) {
        boolean hasLease = locks.takeWith("lease", id);
        if (!hasLease && !locks.take(id)) {
            throw Refused.unknown(ResourceKind.SECTION);
        }
        Lease.wasLocked(id);
        var rows = read(Section.getEntityManager(), id, tab.person(), hash);
        var first = rows.getFirst();
        var section = (Section) Objects.requireNonNull(first[0]);
        var lease = (Lease) first[1];
        if (lease == null) {
            lease = Lease.free(id, tab, clock.now());
        } else if (!hasLease) {
            lease = Lease.locked(id).orElseThrow();
        }
        var same = rows.stream()
                .flatMap(row -> Stream.ofNullable((RecoverableCopy) row[3]))
                .distinct()
                .toList();
        return new LockedSection(section, lease, (WorkingCopy) first[2], same);
    }

    private static List<Object[]> read(EntityManager entities, UUID id, UUID person, String hash) {
        return entities.createQuery(READ, Object[].class)
                .setParameter("id", id)
                .setParameter("person", person)
                .setParameter("hash", hash)
                .getResultList();
    }
}
