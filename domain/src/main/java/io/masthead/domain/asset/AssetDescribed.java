package io.masthead.domain.asset;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.staff.Actor;
import java.util.Map;
import java.util.UUID;

/** What is said of a picture was changed. */
public record AssetDescribed(Actor actor, UUID asset) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.asset(asset);
    }

    @Override
    public String label() {
        return "asset-described";
    }

    @Override
    public Map<String, String> details() {
        return Map.of();
    }
}
