package io.masthead.web.section;

import io.masthead.domain.persistence.DatabaseClock;
import io.masthead.domain.persistence.ReadOnly;
import io.masthead.domain.review.ReviewRound;
import io.masthead.domain.review.ReviewRound.Outcome;
import io.masthead.domain.section.Revision;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionMove;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.StaffDirectory;
import io.masthead.domain.staff.StaffDirectory.Member;
import io.masthead.web.draft.DraftNotice;
import io.masthead.web.form.FormNumber;
import io.masthead.web.form.FormResult.Rejected;
import io.masthead.web.form.FormState;
import io.masthead.web.layout.Dates;
import io.masthead.web.layout.Localizer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads a section with its review, and what the person who reads it can do. */
@RequestScoped
class SectionPageReader {

    private static final Logger LOG = Logger.getLogger(SectionPageReader.class);

    private static final int ROUNDS = 50;

    @Inject
    StaffDirectory directory;

    @Inject
    MovePanels movePanels;

    @Inject
    ReasonSentences sentences;

    @Inject
    Localizer localizer;

    @Inject
    DatabaseClock clock;

    @Inject
    Dates dates;

    /**
     * The page.
     *
     * @param view {@code changes} or {@code clean}; anything else is what the section's state suggests
     */
    SectionPage page(UUID id, Actor actor, @Nullable String view) {
        return read(id, actor, members(id, actor), view, FormState.NONE, List.of());
    }

    /** The page after a move was refused, with the reasons and all that was typed. */
    SectionPage refused(UUID id, Actor actor, Rejected<?> rejected) {
        return read(id, actor, members(id, actor), null, rejected.state(), sentences.of(rejected));
    }

    /** Asked before the section is read: no transaction waits for the directory. */
    private Optional<List<Member>> members(UUID id, Actor actor) {
        if (!mayReplaceReviewers(id, actor)) {
            return Optional.empty();
        }
        try {
            return Optional.of(directory.members());
        } catch (StaffDirectory.Unreachable away) {
            LOG.warn("The directory of people does not answer; nobody can be replaced", away);
            return Optional.empty();
        }
    }

    private boolean mayReplaceReviewers(UUID id, Actor actor) {
        return actor.lacks(SectionMove.REPLACE_REVIEWER.roles()).isEmpty() && allowsReplacing(id, actor);
    }

    @ReadOnly
    boolean allowsReplacing(UUID id, Actor actor) {
        return Section.withId(id).allows(SectionMove.REPLACE_REVIEWER, actor);
    }

    @ReadOnly
    SectionPage read(
            UUID id,
            Actor actor,
            Optional<List<Member>> members,
            @Nullable String view,
            FormState state,
            List<String> reasons) {
        var section = Section.withId(id);
        var zoned = dates.in(section.issue().publication().timeZone());
        var permissions = Permissions.of(section, actor, localizer.locale());
        var rounds = ReviewRound.of(id, ROUNDS);
        var changes = changes(section, rounds, state);
        boolean marked = changes != null && isMarked(view, permissions, state);
        var panels = movePanels.of(section, permissions, members, state);
        return new SectionPage(
                SectionHeader.of(section, zoned),
                SectionSummary.of(section, zoned),
                ChangeRequest.of(section, zoned),
                permissions.open(SectionMove.SAVE),
                DraftNotice.writer(section, new DraftNotice.Reader(actor, clock.now(), zoned, localizer)),
                ShownBody.of(section.head().readablePart().body()),
                changes,
                marked,
                panels,
                rounds.stream().map(round -> RoundLine.of(round, zoned)).toList(),
                reasons.isEmpty() ? null : refused(state, reasons, marked ? changes : null, panels));
    }

    private static boolean isMarked(@Nullable String view, Permissions permissions, FormState state) {
        return switch (view) {
            case "changes" -> true;
            case "clean" -> false;
            case null, default -> permissions.of(SectionMove.APPROVE).timely() || state.stale();
        };
    }

    private static @Nullable DifferenceView changes(Section section, List<ReviewRound> rounds, FormState state) {
        var base = base(section, rounds, seen(state));
        return base == null
                ? null
                : DifferenceView.ofReadable(Revision.of(section, base), section.head())
                        .filter(changes -> !changes.none())
                        .orElse(null);
    }

    /** The revision that the reader knows: the one on the page before, or the one that was decided on last. */
    private static @Nullable Integer base(Section section, List<ReviewRound> rounds, @Nullable Integer seen) {
        int head = section.headNumber();
        if (seen != null && isBefore(seen, head)) {
            return seen;
        }
        return rounds.stream()
                .filter(round -> round.outcome() == Outcome.APPROVED || round.outcome() == Outcome.CHANGES_REQUESTED)
                .map(ReviewRound::revision)
                .filter(number -> isBefore(number, head))
                .findFirst()
                .orElse(null);
    }

    private static boolean isBefore(int number, int head) {
        return number > 0 && number < head;
    }

    /** The revision on the page from which a form was sent, where the section was changed meanwhile. */
    private static @Nullable Integer seen(FormState state) {
        return state.stale() ? FormNumber.of(state.values().get("revision")) : null;
    }

    private RefusedMove refused(
            FormState state, List<String> reasons, @Nullable DifferenceView shown, List<MovePanel> panels) {
        boolean isTaken = panels.stream().anyMatch(panel -> panel.takesWordsOf(state.form()));
        return new RefusedMove(reasons, change(state, shown), isTaken ? "" : words(state));
    }

    private @Nullable String change(FormState state, @Nullable DifferenceView shown) {
        if (!state.stale()) {
            return null;
        }
        var messages = localizer.messages(MoveMessages.class);
        var seen = seen(state);
        return shown != null && seen != null && shown.from() == seen
                ? messages.stale_changed()
                : messages.stale_moved();
    }

    private static String words(FormState state) {
        var comment = state.values().get("comment");
        var words = comment == null ? state.values().get("reason") : comment;
        return words == null ? "" : words;
    }
}
