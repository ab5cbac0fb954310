package io.masthead.domain.asset;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.staff.Actor;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody cut a part out of a picture that was not there yet.
 *
 * @param asset the part, a picture of its own
 * @param from the picture that it was cut out of
 * @param fileSha256 of the part as it is kept and printed
 */
public record AssetCropped(Actor actor, UUID asset, UUID from, CropArea area, String fileSha256)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.asset(asset);
    }

    @Override
    public String label() {
        return "asset-cropped";
    }

    @Override
    public Map<String, String> details() {
        var part = "%d × %d at %d, %d".formatted(area.width(), area.height(), area.x(), area.y());
        return Map.of("cutFrom", from.toString(), "part", part, "file", fileSha256);
    }
}
