package io.masthead.domain.desk;

import io.masthead.domain.persistence.ReadOnly;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What waits for a person, asked fresh each time and in pages. */
@ApplicationScoped
public class Desk {

    /**
     * A part of what waits for somebody.
     *
     * @param items the most urgent first
     * @param next where the next part begins; null where this is the last
     * @param total how many things wait, shown or not
     */
    public record Waiting(List<DeskItem> items, @Nullable DeskPosition next, long total) {}

    /**
     * What waits for the actor behind that position, the most urgent first.
     *
     * @param position null for the beginning
     * @param most how many things, from 1
     */
    @ReadOnly
    public Waiting of(Actor actor, @Nullable DeskPosition position, int most) {
        var sections = DeskQuery.of(actor);
        // one more than is shown tells that there is a next part
        var found = sections == null ? List.<DeskItem>of() : sections.after(position, most + 1);
        var ready = actor.hasAny(Role.PUBLISHER) ? ReadyIssues.items() : List.<DeskItem>of();
        var all = Stream.concat(found.stream(), behind(position, ready))
                .sorted((one, other) -> DeskPosition.of(one).compareTo(DeskPosition.of(other)))
                .toList();
        var shown = all.subList(0, Math.min(most, all.size()));
        boolean whole = position == null && all.size() <= most;
        return new Waiting(
                shown,
                all.size() > most ? DeskPosition.of(shown.getLast()) : null,
                whole ? all.size() : ready.size() + (sections == null ? 0 : sections.count()));
    }

    private static Stream<DeskItem> behind(@Nullable DeskPosition position, List<DeskItem> items) {
        return position == null
                ? items.stream()
                : items.stream().filter(item -> DeskPosition.of(item).compareTo(position) > 0);
    }
}
