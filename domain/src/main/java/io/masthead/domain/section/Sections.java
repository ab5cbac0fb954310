package io.masthead.domain.section;

import io.masthead.domain.document.SectionText;
import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.refusal.Given;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.ReasonCode;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that is done to a section's text, one transaction each, with its event in the trail. */
@ApplicationScoped
public class Sections {

    @Inject
    Event<DomainEvent> events;

    /**
     * Saves a text as a new revision; an identical text makes none.
     *
     * @param basedOn the version that the writer saw; null where none was named
     * @throws StaleEdit if the section was changed meanwhile
     * @throws Refused if the rules forbid it, or the text is too long
     */
    @Transactional
    public Section save(
            UUID id, @Nullable Integer basedOn, SectionText text, String note, Revision.Origin origin, Actor actor) {
        var section = opened(id, basedOn);
        var reasons = new ArrayList<>(section.refusals(SectionMove.SAVE, actor));
        reasons.addAll(SectionRules.problems(text));
        reasons.addAll(Given.problems("note", note));
        Refused.ifAny(reasons, Subject.section(id));
        section.save(text, Given.cleaned(note), origin, person(actor))
                .ifPresent(revision -> events.fire(saved(id, revision, origin, actor)));
        return section;
    }

    /**
     * Looks at what stands in a move's way before what comes with it is read, or where that cannot be read.
     *
     * @param unread what could not be read
     * @throws StaleEdit if the section was changed meanwhile
     * @throws Refused if something could not be read, or the rules forbid the move
     */
    @Transactional
    public void refuse(UUID id, @Nullable Integer basedOn, SectionMove move, List<Reason> unread, Actor actor) {
        var section = opened(id, basedOn);
        var reasons = new ArrayList<>(section.refusals(move, actor));
        reasons.addAll(unread);
        Refused.ifAny(reasons, Subject.section(id));
    }

    /**
     * Makes a new revision with an old one's text.
     *
     * @param number the old one; null where none was named
     * @throws StaleEdit if the section was changed meanwhile
     * @throws Refused if the rules forbid it, or there is no such revision
     */
    @Transactional
    public Section restore(UUID id, @Nullable Integer basedOn, @Nullable Integer number, Actor actor) {
        var old = number == null ? null : Revision.of(Section.withId(id), number);
        var section = opened(id, basedOn);
        var reasons = new ArrayList<>(section.refusals(SectionMove.RESTORE, actor));
        if (old == null) {
            reasons.add(Reason.ofField(ReasonCode.MISSING, "revision"));
            throw new Refused(reasons, Subject.section(id));
        }
        Refused.ifAny(reasons, Subject.section(id));
        section.restore(old, person(actor))
                .ifPresent(revision -> events.fire(
                        new SectionRestored(actor, id, revision.number(), revision.contentHash(), old.number())));
        return section;
    }

    /**
     * Submits the head for review, or revives the approval of exactly this text.
     *
     * @throws StaleEdit if the section was changed meanwhile
     * @throws Refused if the rules forbid it
     */
    @Transactional
    public Section submit(UUID id, @Nullable Integer basedOn, Request request, Actor actor) {
        var section = guarded(id, basedOn, SectionMove.SUBMIT, request, actor);
        section.submit(request.words(), person(actor));
        events.fire(submitted(section, actor));
        return section;
    }

    /**
     * Takes the text out of review.
     *
     * @throws StaleEdit if the section was changed meanwhile
     * @throws Refused if the rules forbid it
     */
    @Transactional
    public Section withdraw(UUID id, @Nullable Integer basedOn, Request request, Actor actor) {
        var section = guarded(id, basedOn, SectionMove.WITHDRAW, request, actor);
        section.withdraw(request.words(), person(actor));
        var head = section.head();
        events.fire(new SectionWithdrawn(actor, id, head.number(), head.contentHash()));
        return section;
    }

    /**
     * Sends the text back to its editor.
     *
     * @throws StaleEdit if the section was changed meanwhile
     * @throws Refused if the rules forbid it, or no comment is given
     */
    @Transactional
    public Section requestChanges(UUID id, @Nullable Integer basedOn, Request request, Actor actor) {
        var section = guarded(id, basedOn, SectionMove.REQUEST_CHANGES, request, actor);
        section.requestChanges(request.words(), person(actor));
        var head = section.head();
        events.fire(new ChangesRequested(actor, id, head.number(), head.contentHash()));
        return section;
    }

    /**
     * Approves the revision in review; the section is approved when the policy is met.
     *
     * @throws StaleEdit if the section was changed meanwhile
     * @throws Refused if the rules forbid it
     */
    @Transactional
    public Section approve(UUID id, @Nullable Integer basedOn, Request request, Actor actor) {
        var section = guarded(id, basedOn, SectionMove.APPROVE, request, actor);
        var head = section.head();
        var stage = section.openRound().currentStage().name();
        section.approve(request.words(), person(actor));
        events.fire(new SectionApproved(actor, id, head.number(), head.contentHash(), stage, section.state()));
        return section;
    }

    /**
     * Takes an approved text back into work; its approval is void.
     *
     * @throws StaleEdit if the section was changed meanwhile
     * @throws Refused if the rules forbid it, or no reason is given
     */
    @Transactional
    public Section reopen(UUID id, @Nullable Integer basedOn, Request request, Actor actor) {
        var section = guarded(id, basedOn, SectionMove.REOPEN, request, actor);
        section.reopen();
        var head = section.head();
        events.fire(new SectionReopened(actor, id, head.number(), head.contentHash(), request.words()));
        return section;
    }

    /**
     * What comes with a move.
     *
     * @param revision the revision that the person saw; needed for a decision
     * @param words the comment, reply or reason; empty where none was given
     */
    public record Request(@Nullable Integer revision, String words) {

        public Request {
            words = Given.cleaned(words);
        }

        /** A request without words. */
        public static Request on(@Nullable Integer revision) {
            return new Request(revision, "");
        }
    }

    /** One of the moves above, as a page or a resource chooses it. */
    public interface Moving {
        Section move(UUID id, @Nullable Integer basedOn, Request request, Actor actor);
    }

    private Section guarded(UUID id, @Nullable Integer basedOn, SectionMove move, Request request, Actor actor) {
        var section = opened(id, basedOn);
        var refusals = SectionRules.refusals(section, move, actor, request.revision(), request.words());
        Refused.ifAny(refusals, Subject.section(id));
        return section;
    }

    static Section opened(UUID id, @Nullable Integer basedOn) {
        var section = Section.locked(id);
        if (basedOn == null) {
            throw new Refused(List.of(Reason.of(ReasonCode.VERSION_MISSING)), Subject.section(id));
        }
        if (basedOn != section.version()) {
            throw new StaleEdit(id);
        }
        return section;
    }

    private static Person person(Actor actor) {
        Person person = Person.findById(Objects.requireNonNull(actor.person()));
        return Objects.requireNonNull(person);
    }

    private static DomainEvent saved(UUID id, Revision revision, Revision.Origin origin, Actor actor) {
        return origin == Revision.Origin.IMPORTED
                ? new SectionImported(actor, id, revision.number(), revision.contentHash())
                : new SectionSaved(actor, id, revision.number(), revision.contentHash());
    }

    private static DomainEvent submitted(Section section, Actor actor) {
        var head = section.head();
        if (section.state() != SectionState.APPROVED) {
            return new SectionSubmitted(actor, section.id(), head.number(), head.contentHash());
        }
        var approvers = section.approvals().stream().map(Decision::personName).toList();
        return new ApprovalRevived(actor, section.id(), head.number(), head.contentHash(), approvers);
    }
}
