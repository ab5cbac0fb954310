package io.masthead.web.section;

import io.masthead.domain.document.html.HtmlWriter;
import io.masthead.domain.review.ReviewRound;
import io.masthead.domain.section.Revision;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionMove;
import io.masthead.domain.staff.Actor;
import io.masthead.web.layout.Dates;
import io.masthead.web.section.HistoryPage.Shown;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lays a section's history out. */
@RequestScoped
class Archives {

    private static final int PAGE = 30;
    private static final int ROUNDS = 200;

    @Inject
    Sentences sentences;

    @Inject
    Dates dates;

    /**
     * What of the history is asked for; null is what is usual.
     *
     * @param before the page holds revisions older than this one
     * @param from compare from this revision
     * @param to to this one
     * @param show read this one
     */
    record Wish(
            @Nullable Integer before,
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable Integer show) {}

    @Transactional
    HistoryPage page(UUID id, Actor actor, Wish wish, List<String> reasons) {
        var section = Section.withId(id);
        var dates = this.dates.in(section.issue().publication().timeZone());
        int head = section.headNumber();
        int before = wish.before() == null ? head + 1 : Math.clamp(wish.before(), 1, head + 1);
        var found = Revision.linesOf(section, before, PAGE + 1);
        var lines = found.subList(0, Math.min(PAGE, found.size()));
        var rounds = ReviewRound.of(section.id(), ROUNDS);
        int to = wish.to() == null ? head : wish.to();
        int from = wish.from() == null ? Math.max(1, to - 1) : wish.from();
        var address = "/sections/" + id + "/history?before=";
        return new HistoryPage(
                Heading.of(section, dates),
                lines.stream().map(line -> HistoryLine.of(line, rounds, dates)).toList(),
                before > head ? null : address + Math.min(head + 1, before + PAGE),
                found.size() > PAGE ? address + lines.getLast().number() : null,
                from,
                to,
                wish.from() == null ? null : compared(section, from, to),
                wish.show() == null ? null : shown(section, wish.show()),
                Offer.of(section, SectionMove.RESTORE, actor, sentences.locale()),
                reasons);
    }

    private static Changes compared(Section section, int one, int other) {
        return Changes.between(Revision.of(section, Math.min(one, other)), Revision.of(section, Math.max(one, other)));
    }

    private static Shown shown(Section section, int number) {
        var revision = Revision.of(section, number);
        var text = revision.text();
        return new Shown(
                number,
                text.title(),
                text.byline(),
                HtmlWriter.write(text.body()),
                revision.contentHash().equals(section.contentHash()));
    }
}
