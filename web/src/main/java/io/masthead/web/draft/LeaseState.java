package io.masthead.web.draft;

import io.masthead.domain.draft.EditorTab;
import io.masthead.domain.draft.Writing;
import io.masthead.domain.staff.Role;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an editor's script has to know of who writes.
 *
 * @param mine whether this tab does
 * @param own whether the same person does, in whichever tab
 * @param by who writes; null where nobody does
 * @param since since when, UTC; null where nobody does
 * @param takeOver whether this person may take over now
 * @param state where the section stands
 * @param version its version
 * @param revision the number of its newest revision
 */
public record LeaseState(
        boolean mine,
        boolean own,
        @Nullable String by,
        @Nullable Instant since,
        boolean takeOver,
        String state,
        int version,
        int revision) {

    static LeaseState of(Writing writing, EditorTab tab, Instant now) {
        boolean alive = writing.isAlive(now);
        boolean own = alive && writing.isBy(tab.actor().subject());
        return new LeaseState(
                alive && writing.isOf(tab),
                own,
                alive ? Objects.requireNonNull(writing.name()) : null,
                alive ? writing.since() : null,
                !alive || own || tab.actor().hasAny(Role.PUBLISHER),
                writing.state().name(),
                writing.version(),
                writing.revision());
    }
}
