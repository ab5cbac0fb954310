package io.masthead.domain.section;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.review.Decision;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Person;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What each move changes, and the event that says so. The rules have been asked before. */
final class MoveEffects {

    private final Section section;
    private final UUID id;
    private final MoveRequest request;
    private final @Nullable Revision old;
    private final Actor actor;
    private final Person person;

    /**
     * What is made of that section.
     *
     * @param old the older revision that the request names; null where it names none
     */
    MoveEffects(Section section, MoveRequest request, @Nullable Revision old, Actor actor, Person person) {
        this.section = section;
        this.id = section.id();
        this.request = request;
        this.old = old;
        this.actor = actor;
        this.person = person;
    }

    /** Makes the move; answers its event, or nothing where nothing has changed. */
    Optional<DomainEvent> of(SectionMove move) {
        return switch (move) {
            case SAVE -> save();
            case RESTORE -> restore();
            case SUBMIT -> Optional.of(submit());
            case WITHDRAW -> Optional.of(withdraw());
            case REQUEST_CHANGES -> Optional.of(requestChanges());
            case APPROVE -> Optional.of(approve());
            case REPLACE_REVIEWER -> Optional.of(replaceReviewer());
            case REOPEN -> Optional.of(reopen());
        };
    }

    private Optional<DomainEvent> save() {
        var origin = request.origin();
        return section.save(request, person)
                .map(revision -> origin == Revision.Origin.IMPORTED
                        ? new SectionImported(actor, id, revision.number(), revision.contentHash())
                        : new SectionSaved(actor, id, revision.number(), revision.contentHash()));
    }

    private Optional<DomainEvent> restore() {
        var restored = Objects.requireNonNull(old);
        return section.restore(restored, person)
                .map(revision ->
                        new SectionRestored(actor, id, revision.number(), revision.contentHash(), restored.number()));
    }

    private DomainEvent submit() {
        section.submit(request.words(), person);
        if (section.state() != SectionState.APPROVED) {
            return new SectionSubmitted(actor, id, section.headNumber(), section.contentHash());
        }
        var approvers = section.approvals().stream().map(Decision::personName).toList();
        return new ApprovalRevived(actor, id, section.headNumber(), section.contentHash(), approvers);
    }

    private DomainEvent withdraw() {
        section.withdraw(request.words(), person);
        return new SectionWithdrawn(actor, id, section.headNumber(), section.contentHash());
    }

    private DomainEvent requestChanges() {
        section.requestChanges(request.words(), person);
        return new ChangesRequested(actor, id, section.headNumber(), section.contentHash());
    }

    private DomainEvent approve() {
        var stage = section.review().openRound().currentStage().name();
        section.approve(request.words(), person);
        return new SectionApproved(actor, id, section.headNumber(), section.contentHash(), stage, section.state());
    }

    private DomainEvent replaceReviewer() {
        var substitution = Objects.requireNonNull(request.substitution());
        section.replaceReviewer(substitution);
        var stage = section.review().openRound().currentStage().name();
        var replacement = substitution.replacement().name();
        return new ReviewerReplaced(actor, id, stage, substitution.personName(), replacement, request.words());
    }

    private DomainEvent reopen() {
        section.reopen();
        return new SectionReopened(actor, id, section.headNumber(), section.contentHash(), request.words());
    }
}
