package io.masthead.domain.section;

import io.masthead.domain.asset.AssetUses;
import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the moves of sections, one transaction each, with its event. */
@ApplicationScoped
public class Sections {

    @Inject
    Event<DomainEvent> events;

    /**
     * Makes a move.
     *
     * @param basedOn the version of the section that the person saw; null where none was named
     * @param request what comes with the move
     * @throws Refused with every reason, if the section was changed meanwhile, or the rules forbid the move, or what comes
     *     with it
     */
    @Transactional
    public Section apply(UUID id, @Nullable Integer basedOn, SectionMove move, MoveRequest request, Actor actor) {
        return apply(Section.locked(id), basedOn, move, request, actor);
    }

    /**
     * The same with a section that {@link Section#locked} or {@link SectionLocks} has locked in this transaction.
     *
     * @throws Refused as {@link #apply(UUID, Integer, SectionMove, MoveRequest, Actor)}
     */
    @Transactional(TxType.MANDATORY)
    public Section apply(
            Section section, @Nullable Integer basedOn, SectionMove move, MoveRequest request, Actor actor) {
        var id = section.id();
        var old = old(section, move, request);
        Refused.ifAny(stale(section, basedOn), Subject.section(id));
        Refused.ifAny(section.refusals(move, actor, request), Subject.section(id));
        var before = section.state();
        var head = section.head();
        new MoveEffects(section, request, old, actor, person(actor)).of(move).ifPresent(events::fire);
        if (!move.leads(before, section.state())) {
            throw new IllegalStateException(move + " leads from " + before + " to " + section.state());
        }
        if (section.headNumber() > head.number()) {
            AssetUses.replaced(
                    id, head.html(), section.headNumber(), section.head().text().body());
        }
        return section;
    }

    /**
     * Saves a text once, however often its form is sent.
     *
     * @param section locked in this transaction
     * @param basedOn the version of the section that the person saw; null where none was named
     * @return empty where the section was changed since, and what stands there now is that text
     * @throws Refused as {@link #apply}
     */
    @Transactional(TxType.MANDATORY)
    public Optional<Section> saveOnce(Section section, @Nullable Integer basedOn, MoveRequest request, Actor actor) {
        var hash = request.contentHash();
        boolean stands = basedOn != null
                && basedOn != section.version()
                && section.contentHash().equals(hash);
        return stands ? Optional.empty() : Optional.of(apply(section, basedOn, SectionMove.SAVE, request, actor));
    }

    /**
     * What stands against a move whatever comes with it: that the section was changed meanwhile, or else every other reason.
     *
     * @param basedOn the version of the section that the person saw; null where none was named
     * @throws Refused if there is no such section
     */
    @Transactional
    public List<Reason> refusals(UUID id, @Nullable Integer basedOn, SectionMove move, Actor actor) {
        var section = Section.withId(id);
        var stale = stale(section, basedOn);
        return stale.isEmpty() ? section.refusals(move, actor) : stale;
    }

    /** That there is no such revision comes before everything else. */
    private static @Nullable Revision old(Section section, SectionMove move, MoveRequest request) {
        return move.asksFor(MoveField.OLD_REVISION) && request.revision() != null
                ? Revision.of(section, request.revision())
                : null;
    }

    /** That a write names no version, or another than the section has now. */
    static List<Reason> stale(Section section, @Nullable Integer basedOn) {
        if (basedOn == null) {
            return List.of(Reason.of(GeneralReason.VERSION_MISSING));
        }
        return basedOn == section.version() ? List.of() : List.of(Reason.of(SectionReason.STALE));
    }

    private static Person person(Actor actor) {
        Person person = Person.findById(Objects.requireNonNull(actor.person()));
        return Objects.requireNonNull(person);
    }
}
