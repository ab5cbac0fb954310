package io.masthead.domain.publication;

import io.masthead.domain.Happening;
import io.masthead.domain.Happening.Action;
import io.masthead.domain.Happening.Subject;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.ReasonCode;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.staff.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes publications and changes their settings. */
@ApplicationScoped
public class Publications {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?");

    @Inject
    Event<Happening> happenings;

    /**
     * Makes a publication.
     *
     * @throws Refused if a field is wrong, or the slug is taken
     */
    @Transactional
    public Publication create(String slug, PublicationSettings settings, Actor actor) {
        var problems = settings.problems();
        if (!SLUG.matcher(slug).matches()) {
            problems.add(Reason.ofField(ReasonCode.MALFORMED, "slug", slug));
        }
        Refused.ifAny(problems, Subject.publication(slug));
        if (Publication.bySlug(slug).isPresent()) {
            throw Refused.because(ReasonCode.SLUG_TAKEN, slug);
        }
        var publication = new Publication(slug, settings);
        publication.persist();
        happenings.fire(new Happening(
                actor, Action.PUBLICATION_CREATED, Subject.publication(slug), Map.of("title", settings.title())));
        return publication;
    }

    /**
     * Changes the settings; the next edition uses them.
     *
     * @throws Refused if a field is wrong, or there is no such publication
     */
    @Transactional
    public Publication change(String slug, PublicationSettings settings, Actor actor) {
        var publication = Publication.named(slug);
        Refused.ifAny(settings.problems(), Subject.publication(slug));
        publication.apply(settings);
        happenings.fire(new Happening(
                actor, Action.PUBLICATION_CHANGED, Subject.publication(slug), Map.of("title", settings.title())));
        return publication;
    }
}
