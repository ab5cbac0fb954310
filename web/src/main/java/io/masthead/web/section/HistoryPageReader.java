package io.masthead.web.section;

import io.masthead.domain.document.html.HtmlWriter;
import io.masthead.domain.review.ReviewRound;
import io.masthead.domain.section.Revision;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionMove;
import io.masthead.domain.staff.Actor;
import io.masthead.web.layout.Dates;
import io.masthead.web.layout.Localizer;
import io.masthead.web.section.HistoryPage.Shown;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads a section's history. */
@RequestScoped
class HistoryPageReader {

    private static final int PAGE = 30;
    private static final int ROUNDS = 200;

    @Inject
    Localizer localizer;

    @Inject
    Dates dates;

    @Transactional
    HistoryPage page(UUID id, Actor actor, HistoryQuery query, List<String> reasons) {
        var section = Section.withId(id);
        var zoned = dates.in(section.issue().publication().timeZone());
        int head = section.headNumber();
        int before = query.before() == null ? head + 1 : Math.clamp(query.before(), 1, head + 1);
        var found = Revision.linesOf(section, before, PAGE + 1);
        var lines = found.subList(0, Math.min(PAGE, found.size()));
        var rounds = ReviewRound.of(section.id(), ROUNDS);
        int to = query.to() == null ? head : query.to();
        int from = query.from() == null ? Math.max(1, to - 1) : query.from();
        var address = "/sections/" + id + "/history?before=";
        return new HistoryPage(
                SectionHeader.of(section, zoned),
                lines.stream().map(line -> HistoryLine.of(line, rounds, zoned)).toList(),
                before > head ? null : address + Math.min(head + 1, before + PAGE),
                found.size() > PAGE ? address + lines.getLast().number() : null,
                from,
                to,
                query.from() == null ? null : compared(section, from, to),
                query.show() == null ? null : shown(section, query.show()),
                Permission.of(section, SectionMove.RESTORE, actor, localizer.locale()),
                reasons);
    }

    private static DifferenceView compared(Section section, int one, int other) {
        return DifferenceView.between(
                Revision.of(section, Math.min(one, other)), Revision.of(section, Math.max(one, other)));
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
