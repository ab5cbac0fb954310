package io.masthead.domain.edition;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.staff.Actor;
import java.util.Map;
import java.util.UUID;

/**
 * An edition was published.
 *
 * @param actor who asked for it
 * @param edition the edition
 * @param issue its issue
 * @param number which edition of the issue it is, from 1
 * @param sha256 the checksum of the file
 * @param pages how many pages it has
 */
public record EditionPublished(Actor actor, UUID edition, UUID issue, int number, String sha256, int pages)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.edition(edition);
    }

    @Override
    public String label() {
        return "edition-published";
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "issue", issue.toString(),
                "number", String.valueOf(number),
                "sha256", sha256,
                "pages", String.valueOf(pages));
    }
}
