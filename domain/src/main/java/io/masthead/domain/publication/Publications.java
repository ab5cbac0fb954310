package io.masthead.domain.publication;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.persistence.UniqueKey;
import io.masthead.domain.publication.PublicationChanged.LogoChange;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Role;
import io.masthead.domain.staff.StaffDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Makes publications and changes their settings. */
@ApplicationScoped
public class Publications {

    /** What stands in the address of a page where other addresses have a publication's, as in /settings/new. */
    public static final Set<String> RESERVED_SLUGS = Set.of("new");

    private static final Pattern SLUG = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?");

    /** A publication has its address for itself. */
    private static final UniqueKey ADDRESS = new UniqueKey("uq_publication_slug");

    @Inject
    StaffDirectory directory;

    @Inject
    Event<DomainEvent> events;

    /** Every reason why the actor cannot make publications and change their settings. */
    public List<Reason> refusals(Actor actor) {
        return actor.lacks(EnumSet.of(Role.PUBLISHER));
    }

    /**
     * Makes a publication. The directory is asked before the transaction begins.
     *
     * @param unread what was sent and could not be read
     * @throws Refused if a field is wrong, a stage names somebody who is no reviewer, or the slug is taken or reserved
     */
    public Publication create(String slug, PublicationSettings settings, List<Reason> unread, Actor actor) {
        Refused.ifAny(refusals(actor), Subject.publication(slug));
        var problems = problems(settings, unread);
        if (slug.isBlank()) {
            problems.add(Reason.ofField(GeneralReason.MISSING, "slug"));
        } else if (!SLUG.matcher(slug).matches()) {
            problems.add(Reason.ofField(GeneralReason.MALFORMED, "slug", slug));
        } else if (RESERVED_SLUGS.contains(slug)) {
            problems.add(Reason.ofField(PublicationReason.SLUG_RESERVED, "slug", slug));
        }
        return added(slug, settings, problems, actor);
    }

    @Transactional
    Publication added(String slug, PublicationSettings settings, List<Reason> problems, Actor actor) {
        if (Publication.bySlug(slug).isPresent()) {
            problems.add(Reason.of(PublicationReason.SLUG_TAKEN, slug));
        }
        Refused.ifAny(problems, Subject.publication(slug));
        var publication = new Publication(slug, settings);
        publication.persist();
        flush(slug);
        events.fire(new PublicationCreated(actor, slug, publication.title()));
        return publication;
    }

    /** Two people who take the same address at once: the unique key decides, and the second gets the same sentence. */
    private static void flush(String slug) {
        try {
            Publication.flush();
        } catch (ConstraintViolationException e) {
            if (!ADDRESS.isViolatedBy(e)) {
                throw e;
            }
            var taken = new Refused(List.of(Reason.of(PublicationReason.SLUG_TAKEN, slug)), Subject.publication(slug));
            taken.addSuppressed(e);
            throw taken;
        }
    }

    /**
     * Changes the settings: the next edition and the next review round use them. The directory is asked before the
     * transaction begins.
     *
     * @param basedOn the version that the publisher saw; null where none was named
     * @param unread what was sent and could not be read
     * @throws Refused if a field is wrong, a stage names somebody who is no reviewer, there is no such publication, or it
     *     was changed meanwhile
     */
    public Publication change(
            String slug, @Nullable Long basedOn, PublicationSettings settings, List<Reason> unread, Actor actor) {
        refuse(slug, basedOn, actor);
        return changed(slug, basedOn, settings, problems(settings, unread), actor);
    }

    /** What stands in the way whatever is set comes before what is wrong with the settings. */
    @Transactional
    void refuse(String slug, @Nullable Long basedOn, Actor actor) {
        Refused.ifAny(refusals(actor), Subject.publication(slug));
        Refused.ifAny(stale(Publication.named(slug), basedOn), Subject.publication(slug));
    }

    @Transactional
    Publication changed(
            String slug, @Nullable Long basedOn, PublicationSettings settings, List<Reason> problems, Actor actor) {
        var publication = Publication.locked(slug);
        problems.addAll(stale(publication, basedOn));
        Refused.ifAny(problems, Subject.publication(slug));
        publication.apply(settings);
        events.fire(new PublicationChanged(actor, slug, publication.title(), null));
        return publication;
    }

    private List<Reason> problems(PublicationSettings settings, List<Reason> unread) {
        var problems = new ArrayList<>(unread);
        problems.addAll(settings.problems());
        problems.addAll(PolicyReviewers.problems(settings.policy(), directory));
        return problems;
    }

    private static List<Reason> stale(Publication publication, @Nullable Long basedOn) {
        return basedOn == null || basedOn == publication.version()
                ? List.of()
                : List.of(Reason.of(PublicationReason.SETTINGS_STALE));
    }

    /**
     * Sets the logo that the next edition prints. Reads the picture to its end before the transaction begins.
     *
     * @param basedOn the version that the publisher saw; null where none was named
     * @param bytes a PNG or a JPEG
     * @throws Refused if the file is neither, cut, or too large, there is no such publication, or it was changed meanwhile
     */
    public void setLogo(String slug, @Nullable Long basedOn, byte[] bytes, Actor actor) {
        refuse(slug, basedOn, actor);
        Logo.check(bytes);
        wear(slug, basedOn, bytes, actor);
    }

    @Transactional
    void wear(String slug, @Nullable Long basedOn, byte[] checked, Actor actor) {
        var publication = Publication.locked(slug);
        Refused.ifAny(stale(publication, basedOn), Subject.publication(slug));
        Logo.set(publication, checked);
        publishLogoChange(publication, LogoChange.SET, actor);
    }

    /**
     * Takes the logo out; nothing happens where there is none.
     *
     * @param basedOn the version that the publisher saw; null where none was named
     * @throws Refused if there is no such publication, or it was changed meanwhile
     */
    @Transactional
    public void removeLogo(String slug, @Nullable Long basedOn, Actor actor) {
        Refused.ifAny(refusals(actor), Subject.publication(slug));
        var publication = Publication.locked(slug);
        Refused.ifAny(stale(publication, basedOn), Subject.publication(slug));
        if (Logo.remove(publication)) {
            publishLogoChange(publication, LogoChange.REMOVED, actor);
        }
    }

    private void publishLogoChange(Publication publication, LogoChange change, Actor actor) {
        events.fire(new PublicationChanged(actor, publication.slug(), publication.title(), change));
    }
}
