package io.masthead.web.section;

import io.masthead.domain.document.html.HtmlWriter;
import io.masthead.domain.review.ReviewRound;
import io.masthead.domain.review.ReviewRound.Outcome;
import io.masthead.domain.section.Revision;
import io.masthead.domain.section.Section;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.StaffDirectory;
import io.masthead.web.layout.Dates;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Lays a section out for whoever reads it. */
@RequestScoped
class ReadingRoom {

    private static final Logger LOG = Logger.getLogger(ReadingRoom.class);

    private static final int ROUNDS = 50;

    @Inject
    StaffDirectory directory;

    @Inject
    Sentences sentences;

    @Inject
    Dates dates;

    /**
     * The page.
     *
     * @param view {@code changes} or {@code clean}; anything else is what the section's state suggests
     */
    SectionPage page(UUID id, Actor actor, @Nullable String view, @Nullable MoveAttempt attempt) {
        var page = read(id, actor, view, attempt);
        return page.review().replace().open() ? page.with(replacing(page.review(), attempt)) : page;
    }

    /** Asked after the section was read: no transaction waits for the directory. */
    private Replacing replacing(Review review, @Nullable MoveAttempt attempt) {
        try {
            return Replacing.of(review.named(), directory.members(), attempt);
        } catch (StaffDirectory.Unreachable away) {
            LOG.warn("The directory of people does not answer; nobody can be replaced", away);
            return Replacing.AWAY;
        }
    }

    @Transactional
    SectionPage read(UUID id, Actor actor, @Nullable String view, @Nullable MoveAttempt attempt) {
        var section = Section.withId(id);
        var locale = sentences.locale();
        var dates = this.dates.in(section.issue().publication().timeZone());
        var rounds = ReviewRound.of(section.id(), ROUNDS);
        var changes = changes(section, rounds, attempt);
        var review = Review.of(section, actor, locale);
        return new SectionPage(
                Heading.of(section, dates),
                Facts.of(section, dates),
                Why.of(section, dates),
                HtmlWriter.write(section.head().text().body()),
                changes,
                changes != null && isMarked(view, review, attempt),
                review,
                rounds.stream().map(round -> RoundLine.of(round, dates)).toList(),
                null,
                attempt);
    }

    private static boolean isMarked(@Nullable String view, Review review, @Nullable MoveAttempt attempt) {
        return switch (view) {
            case "changes" -> true;
            case "clean" -> false;
            case null, default -> review.approve().timely() || (attempt != null && attempt.stale());
        };
    }

    private static @Nullable Changes changes(Section section, List<ReviewRound> rounds, @Nullable MoveAttempt attempt) {
        var base = base(section, rounds, attempt);
        if (base == null) {
            return null;
        }
        var changes = Changes.between(Revision.of(section, base), section.head());
        return changes.none() ? null : changes;
    }

    /** The revision that the reader knows: the one on the page before, or the one that was decided on last. */
    private static @Nullable Integer base(Section section, List<ReviewRound> rounds, @Nullable MoveAttempt attempt) {
        int head = section.headNumber();
        if (attempt != null && attempt.stale() && attempt.seen() != null && isBefore(attempt.seen(), head)) {
            return attempt.seen();
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
}
