package io.masthead.domain.check;

import io.masthead.domain.check.text.CheckRule;
import io.masthead.domain.check.text.TextFinding.Identity;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.UserText;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionMove;
import io.masthead.domain.staff.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets findings in texts stand, and takes that back. Whoever writes may do it, while nothing is being published. */
@ApplicationScoped
public class TextWaivers {

    @Inject
    TextChecks checks;

    @Inject
    Event<DomainEvent> events;

    /**
     * Which finding is meant.
     *
     * @param rule the name of its rule
     * @param block its block, as the finding names it; absent where it names none
     * @param quote its quote; absent where it has none
     */
    public record FindingId(
            @Nullable String rule,
            @Nullable String block,
            @Nullable String quote) {

        /** What it means; empty where there is no such rule. */
        Optional<Identity> identity() {
            return Arrays.stream(CheckRule.values())
                    .filter(it -> it.name().equals(rule))
                    .findFirst()
                    .map(it -> new Identity(
                            it, Objects.requireNonNullElse(block, ""), Objects.requireNonNullElse(quote, "")));
        }
    }

    /**
     * Lets a finding stand; one that was let stand before stays so.
     *
     * @param text the text that it was found in; null for the stored one
     * @throws Refused if the actor may not, the finding has to be mended, the text has none such, or no reason is given
     */
    @Transactional
    public TextWaiver waive(
            UUID id, FindingId meant, @Nullable SectionText text, @Nullable String reason, Actor actor) {
        Refused.ifAny(actor.lacks(SectionMove.SAVE.roles()), Subject.section(id));
        var found = found(Section.withId(id), text);
        var section = locked(id);
        var waivers = TextWaiver.of(section);
        var identity = meant.identity();
        Refused.ifAny(refusals(section, found, identity, waivers.size()), Subject.section(id));
        var earlier = waivers.stream()
                .filter(it -> it.identity().equals(identity.orElseThrow()))
                .findFirst();
        return earlier.orElseGet(() -> store(section, identity.orElseThrow(), reason, actor));
    }

    /** Looked for without a lock: whoever saves in the issue does not wait for it. */
    private List<CheckedFinding> found(Section section, @Nullable SectionText text) {
        return checks.of(section, text == null ? section.head().readablePart() : text);
    }

    private TextWaiver store(Section section, Identity finding, @Nullable String reason, Actor actor) {
        var waiver = new TextWaiver(section, finding, UserText.required("reason", reason), actor);
        waiver.persist();
        events.fire(new TextFindingWaived(actor, section.id(), finding.rule(), finding.quote(), waiver.reason()));
        return waiver;
    }

    /**
     * Takes a waiver back: the finding is shown again.
     *
     * @throws Refused if there is no such waiver, or the issue is frozen or published
     */
    @Transactional
    public void takeBack(UUID id, UUID waiverId, Actor actor) {
        Refused.ifAny(actor.lacks(SectionMove.SAVE.roles()), Subject.section(id));
        var section = locked(id);
        var waiver = TextWaiver.withId(section, waiverId);
        Refused.ifAny(section.issue().frozenBecause(), Subject.section(id));
        waiver.delete();
        events.fire(new TextWaiverTakenBack(
                actor, id, waiver.identity().rule(), waiver.identity().quote()));
    }

    /** Every reason why the actor cannot let findings in the section stand now. */
    public static List<Reason> refusals(Section section, Actor actor) {
        var reasons = new ArrayList<>(actor.lacks(SectionMove.SAVE.roles()));
        reasons.addAll(section.issue().frozenBecause());
        return reasons;
    }

    /** Two people who waive the same at once do so one after the other. */
    private static Section locked(UUID id) {
        Issue.locked(Section.withId(id).issue().id());
        return Section.withId(id);
    }

    static List<Reason> refusals(Section section, List<CheckedFinding> found, Optional<Identity> meant, int waivers) {
        var reasons = new ArrayList<>(section.issue().frozenBecause());
        boolean there = meant.isPresent()
                && found.stream().anyMatch(it -> it.finding().identity().equals(meant.get()));
        if (!there) {
            reasons.add(Reason.of(CheckReason.FINDING_GONE));
        } else if (!meant.get().rule().waivable()) {
            reasons.add(Reason.of(CheckReason.MUST_BE_MENDED));
        }
        if (waivers >= TextWaiver.MOST) {
            reasons.add(Reason.of(CheckReason.TOO_MANY_WAIVERS, String.valueOf(TextWaiver.MOST)));
        }
        return reasons;
    }
}
