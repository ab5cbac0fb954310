package io.masthead.domain.draft;

import io.masthead.domain.section.SectionState;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who writes in a section, and how it stands: what an open editor wants to know at once.
 *
 * @param section its id
 * @param version the section's version
 * @param revision the number of its newest revision
 * @param state where it stands
 * @param holder the id in the realm of who has the lease, had it last, or saved before anybody had; null where nobody did
 * @param name their name
 * @param tab the tab that has it; empty where none does
 * @param since since when, UTC
 * @param renewedAt when something was heard of the tab last, UTC
 */
public record Writing(
        UUID section,
        int version,
        int revision,
        SectionState state,
        @Nullable String holder,
        @Nullable String name,
        @Nullable String tab,
        @Nullable Instant since,
        @Nullable Instant renewedAt) {

    /** Of each of these sections, in one query; one that was dropped is left out. */
    public static List<Writing> in(Collection<UUID> sections) {
        return sections.isEmpty()
                ? List.of()
                : Lease.find("""
                select s.id, s.version, s.head.number, s.state, p.subject, p.name, l.tab, l.since, l.renewedAt
                from Section s left join Lease l on l.id = s.id left join l.holder p
                where s.id in ?1 and s.dropped = false""", sections).project(Writing.class).list();
    }

    /** Whether somebody writes: something was heard of their tab in the last two minutes. */
    public boolean isAlive(Instant now) {
        return tab != null && !tab.isEmpty() && renewedAt != null && now.isBefore(renewedAt.plus(Lease.SILENCE));
    }

    /** Whether that tab has the lease. */
    public boolean isOf(EditorTab other) {
        return isBy(other.actor().subject()) && other.token().equals(tab);
    }

    /** Whether that person has it, in whichever tab. */
    public boolean isBy(String subject) {
        return subject.equals(holder);
    }
}
