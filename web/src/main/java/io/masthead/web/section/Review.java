package io.masthead.web.section;

import io.masthead.domain.review.Decision;
import io.masthead.domain.review.ReviewRound;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionMove;
import io.masthead.domain.staff.Actor;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the person who reads can do with the section.
 *
 * @param named the ids of those whom the open round names in stages that it has still to pass
 * @param replyNeeded the text is the one for which changes were requested last
 * @param revivedBy who approved exactly this text; empty where it was not approved
 * @param stage the stage that waits for approvals, where a round is open
 * @param given how many approvals that stage has
 * @param needed how many it needs
 * @param reply what the editor wrote when submitting
 */
record Review(
        Offer save,
        Offer submit,
        Offer withdraw,
        Offer requestChanges,
        Offer approve,
        Offer reopen,
        Offer replace,
        Set<String> named,
        boolean replyNeeded,
        String revivedBy,
        String stage,
        int given,
        int needed,
        String reply) {

    static Review of(Section section, Actor actor, Locale locale) {
        var round = open(section);
        return new Review(
                Offer.of(section, SectionMove.SAVE, actor, locale),
                Offer.of(section, SectionMove.SUBMIT, actor, locale),
                Offer.of(section, SectionMove.WITHDRAW, actor, locale),
                Offer.of(section, SectionMove.REQUEST_CHANGES, actor, locale),
                Offer.of(section, SectionMove.APPROVE, actor, locale),
                Offer.of(section, SectionMove.REOPEN, actor, locale),
                Offer.of(section, SectionMove.REPLACE_REVIEWER, actor, locale),
                round == null ? Set.of() : named(round),
                section.headWasRejected(),
                revivedBy(section),
                round == null ? "" : round.currentStage().name(),
                round == null ? 0 : round.approvalsOfStage().size(),
                round == null ? 0 : round.currentStage().approvals(),
                round == null ? "" : round.reply());
    }

    private static @Nullable ReviewRound open(Section section) {
        var round = section.review().round();
        return round != null && round.isOpen() ? round : null;
    }

    private static Set<String> named(ReviewRound round) {
        return round.stagesAhead().stream()
                .flatMap(stage -> stage.people().stream().sorted())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String revivedBy(Section section) {
        ReviewRound approved = section.review().approvedIn();
        if (approved == null || !section.headIsApproved()) {
            return "";
        }
        return approved.approvals().stream().map(Decision::personName).collect(Collectors.joining(", "));
    }

    /** Whether the page has a form for that move, which holds what was typed. */
    public boolean takes(@Nullable SectionMove move) {
        return switch (move) {
            case SUBMIT -> submit.open();
            case WITHDRAW -> withdraw.open();
            case REOPEN -> reopen.open();
            case REPLACE_REVIEWER -> replace.open();
            case null, default -> decidable();
        };
    }

    public boolean decidable() {
        return requestChanges.open() || approve.open();
    }

    public List<String> whyNot() {
        return Offer.reasons(requestChanges, approve);
    }
}
