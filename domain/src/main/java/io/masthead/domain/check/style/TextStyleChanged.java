package io.masthead.domain.check.style;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.staff.Actor;
import java.util.Map;

/** How a publication writes numbers and dates was changed. */
public record TextStyleChanged(Actor actor, String slug, TextStyle style) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.publication(slug);
    }

    @Override
    public String label() {
        return "text-style-changed";
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "style",
                "%s %s %s %s".formatted(style.thousands(), style.decimal(), style.perCent(), style.dateOrder()));
    }
}
