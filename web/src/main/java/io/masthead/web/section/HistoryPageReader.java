package io.masthead.web.section;

import io.masthead.domain.document.html.HtmlWriter;
import io.masthead.domain.draft.EditorTab;
import io.masthead.domain.draft.RevisionSaves;
import io.masthead.domain.persistence.ReadOnly;
import io.masthead.domain.refusal.Reason;
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
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a section's history. */
@RequestScoped
class HistoryPageReader {

    private static final int PAGE = 30;
    private static final int ROUNDS = 200;

    @Inject
    Localizer localizer;

    @Inject
    Dates dates;

    @Inject
    RevisionSaves saves;

    @ReadOnly
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
        var compared = query.from() == null ? List.<Revision>of() : compared(section, from, to);
        var shown = query.show() == null ? null : Revision.of(section, query.show());
        var address = "/sections/" + id + "/history?before=";
        return new HistoryPage(
                SectionHeader.of(section, zoned),
                lines.stream().map(line -> HistoryLine.of(line, rounds, zoned)).toList(),
                before > head ? null : address + Math.min(head + 1, before + PAGE),
                found.size() > PAGE ? address + lines.getLast().number() : null,
                from,
                to,
                compared.isEmpty()
                        ? null
                        : DifferenceView.ofReadable(compared.getFirst(), compared.getLast())
                                .orElse(null),
                shown == null ? null : shown(section, shown),
                unreadable(section, compared, shown),
                restore(section, actor),
                reasons);
    }

    private Permission restore(Section section, Actor actor) {
        var restore = Permission.of(section, SectionMove.RESTORE, actor, localizer.locale());
        if (restore.open()) {
            for (Reason leased : saves.leased(section, EditorTab.none(actor))) {
                restore = restore.closedBy(leased.sentence(localizer.locale()));
            }
        }
        return restore;
    }

    private static List<Revision> compared(Section section, int one, int other) {
        return List.of(Revision.of(section, Math.min(one, other)), Revision.of(section, Math.max(one, other)));
    }

    /** Of those that are asked for; the page's head says it of the newest. */
    private List<String> unreadable(Section section, List<Revision> compared, @Nullable Revision shown) {
        return Stream.concat(compared.stream(), Stream.ofNullable(shown))
                .filter(it ->
                        it.number() != section.headNumber() && it.readable().isEmpty())
                .map(it -> it.unreadable().sentence(localizer.locale()))
                .distinct()
                .toList();
    }

    private static @Nullable Shown shown(Section section, Revision revision) {
        return revision.readable()
                .map(text -> new Shown(
                        revision.number(),
                        text.title(),
                        text.byline(),
                        HtmlWriter.write(text.body()),
                        isHead(section, revision)))
                .orElse(null);
    }

    /** A head that is damaged is not what an old revision of its hash says. */
    private static boolean isHead(Section section, Revision revision) {
        return revision.contentHash().equals(section.contentHash())
                && section.head().isIntact();
    }
}
