package io.masthead.domain.check.style;

import io.masthead.domain.check.style.SpellingsChanged.Change;
import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.publication.Publication;
import io.masthead.domain.refusal.GeneralReason;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes a publication's list of approved spellings. Each change is alone with the publication. */
@ApplicationScoped
public class ApprovedSpellings {

    @Inject
    Event<DomainEvent> events;

    /**
     * Puts a name into the list.
     *
     * @throws Refused if a field is wrong, a spelling stands in the list already, or the list is full
     */
    @Transactional
    public ApprovedSpelling add(String slug, SpellingEntry entry, Actor actor) {
        var publication = locked(slug, actor);
        var list = SpellingList.of(publication);
        Refused.ifAny(list.problems(entry, null), Subject.publication(slug));
        var added = list.add(entry);
        tell(slug, Change.ADDED, entry.approved(), 1, actor);
        return added;
    }

    /**
     * Changes a name.
     *
     * @param basedOn the version that the publisher saw; null where none was named
     * @throws Refused if it was changed meanwhile, a field is wrong, or a spelling stands in the list already
     */
    @Transactional
    public ApprovedSpelling change(String slug, UUID id, @Nullable Long basedOn, SpellingEntry entry, Actor actor) {
        var publication = locked(slug, actor);
        var spelling = ApprovedSpelling.withId(publication, id);
        Refused.ifAny(stale(spelling, basedOn), Subject.publication(slug));
        Refused.ifAny(SpellingList.of(publication).problems(entry, id), Subject.publication(slug));
        spelling.apply(entry);
        ApprovedSpelling.flush();
        tell(slug, Change.CHANGED, entry.approved(), 1, actor);
        return spelling;
    }

    /**
     * Takes a name out of the list.
     *
     * @param basedOn the version that the publisher saw; null where none was named
     * @throws Refused if there is none such, or it was changed meanwhile
     */
    @Transactional
    public void remove(String slug, UUID id, @Nullable Long basedOn, Actor actor) {
        var spelling = ApprovedSpelling.withId(locked(slug, actor), id);
        Refused.ifAny(stale(spelling, basedOn), Subject.publication(slug));
        spelling.delete();
        tell(slug, Change.REMOVED, spelling.approved(), 1, actor);
    }

    /**
     * Puts a pasted list in, see {@link SpellingLines}: all of it or nothing. A name that is there gets the new variants.
     *
     * @return how many names were added or got variants
     * @throws Refused if a line cannot be read, a spelling stands in the list already, or the list would be too long
     */
    @Transactional
    public int paste(String slug, @Nullable SpellingKind kind, @Nullable String lines, Actor actor) {
        var publication = locked(slug, actor);
        int changed = SpellingList.of(publication).merge(SpellingLines.read(kind, lines));
        if (changed > 0) {
            tell(slug, Change.PASTED, "", changed, actor);
        }
        return changed;
    }

    /**
     * The version that a change of a name must be based on.
     *
     * @throws Refused if there is none such
     */
    @Transactional
    public long version(String slug, UUID id) {
        return ApprovedSpelling.withId(Publication.named(slug), id).version();
    }

    private static Publication locked(String slug, Actor actor) {
        Refused.ifAny(actor.lacks(EnumSet.of(Role.PUBLISHER)), Subject.publication(slug));
        return ApprovedSpelling.locked(slug);
    }

    private static List<Reason> stale(ApprovedSpelling spelling, @Nullable Long basedOn) {
        if (basedOn == null) {
            return List.of(Reason.of(GeneralReason.VERSION_MISSING));
        }
        return basedOn == spelling.version() ? List.of() : List.of(Reason.of(SpellingReason.SPELLING_STALE));
    }

    private void tell(String slug, Change change, String spelling, int count, Actor actor) {
        events.fire(new SpellingsChanged(actor, slug, change, spelling, count));
    }
}
