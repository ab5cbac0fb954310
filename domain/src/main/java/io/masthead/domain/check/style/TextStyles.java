package io.masthead.domain.check.style;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.publication.Publication;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;

/** How publications write numbers and dates. */
@ApplicationScoped
public class TextStyles {

    @Inject
    Event<DomainEvent> events;

    /**
     * A style with the version that a change must be based on.
     *
     * @param version 0 where the publication writes as is usual in its language
     */
    public record Versioned(TextStyle style, long version) {}

    /** The publication's style. */
    public static Versioned of(Publication publication) {
        return StoredTextStyle.of(publication)
                .map(stored -> new Versioned(stored.style(), stored.version()))
                .orElseGet(() -> new Versioned(TextStyle.usual(publication.locale()), 0));
    }

    /**
     * Sets the style.
     *
     * @throws Refused if the actor is no publisher, or it was changed meanwhile
     */
    @Transactional
    public void set(String slug, long basedOn, TextStyle style, Actor actor) {
        Refused.ifAny(actor.lacks(EnumSet.of(Role.PUBLISHER)), Subject.publication(slug));
        var publication = ApprovedSpelling.locked(slug);
        var now = of(publication);
        if (now.version() != basedOn) {
            Refused.ifAny(List.of(Reason.of(SpellingReason.TEXT_STYLE_STALE)), Subject.publication(slug));
        }
        if (!now.style().equals(style)) {
            StoredTextStyle.of(publication)
                    .ifPresentOrElse(
                            stored -> stored.become(style), () -> new StoredTextStyle(publication, style).persist());
            events.fire(new TextStyleChanged(actor, slug, style));
        }
    }
}
