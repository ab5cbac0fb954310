package io.masthead.domain.asset;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.staff.Actor;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody took a picture away that no text named.
 *
 * @param sha256 of the file as it was sent
 */
public record AssetRemoved(Actor actor, UUID asset, String sha256) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.asset(asset);
    }

    @Override
    public String label() {
        return "asset-removed";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("sha256", sha256);
    }
}
