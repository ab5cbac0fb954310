package io.masthead.domain.publication;

import io.masthead.domain.Happening;
import io.masthead.domain.Happening.Action;
import io.masthead.domain.Happening.Subject;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.ReasonCode;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes publications and changes their settings. */
@ApplicationScoped
public class Publications {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?");

    @Inject
    Event<Happening> happenings;

    /** Every reason why the actor cannot make publications and change their settings. */
    public List<Reason> refusals(Actor actor) {
        return actor.lacks(EnumSet.of(Role.PUBLISHER));
    }

    /**
     * Makes a publication.
     *
     * @throws Refused if a field is wrong, or the slug is taken
     */
    @Transactional
    public Publication create(String slug, PublicationSettings settings, Actor actor) {
        var problems = settings.problems();
        problems.addAll(refusals(actor));
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
     * @param basedOn the version that the publisher saw; null where none was named
     * @throws Refused if a field is wrong, there is no such publication, or it was changed meanwhile
     */
    @Transactional
    public Publication change(String slug, @Nullable Long basedOn, PublicationSettings settings, Actor actor) {
        var publication = Publication.named(slug);
        var problems = settings.problems();
        problems.addAll(refusals(actor));
        if (basedOn != null && basedOn != publication.version()) {
            problems.add(Reason.of(ReasonCode.SETTINGS_STALE));
        }
        Refused.ifAny(problems, Subject.publication(slug));
        publication.apply(settings);
        happenings.fire(new Happening(
                actor, Action.PUBLICATION_CHANGED, Subject.publication(slug), Map.of("title", settings.title())));
        return publication;
    }

    /**
     * Sets the logo that the next edition prints.
     *
     * @param bytes a PNG or a JPEG
     * @throws Refused if the file is neither, or too large, or there is no such publication
     */
    @Transactional
    public void setLogo(String slug, byte[] bytes, Actor actor) {
        var publication = Publication.named(slug);
        Refused.ifAny(refusals(actor), Subject.publication(slug));
        Logo.set(publication, bytes);
        tellOfLogo(publication, "set", actor);
    }

    /** Takes the logo out; nothing happens where there is none. */
    @Transactional
    public void removeLogo(String slug, Actor actor) {
        var publication = Publication.named(slug);
        Refused.ifAny(refusals(actor), Subject.publication(slug));
        if (Logo.remove(publication)) {
            tellOfLogo(publication, "removed", actor);
        }
    }

    private void tellOfLogo(Publication publication, String change, Actor actor) {
        happenings.fire(new Happening(
                actor,
                Action.PUBLICATION_CHANGED,
                Subject.publication(publication.slug()),
                Map.of("title", publication.title(), "logo", change)));
    }
}
