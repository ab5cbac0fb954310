package io.masthead.domain.asset;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.staff.Actor;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody uploaded a picture that was not there yet.
 *
 * @param sha256 of the file as it was sent
 * @param fileSha256 of the file as it is kept and printed
 */
public record AssetAdded(Actor actor, UUID asset, String sha256, String fileSha256) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.asset(asset);
    }

    @Override
    public String label() {
        return "asset-added";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("sha256", sha256, "file", fileSha256);
    }
}
