package io.masthead.domain.desk;

import io.masthead.domain.desk.DeskItem.Kind;
import io.masthead.domain.edition.Edition;
import io.masthead.domain.edition.Readiness;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.issue.IssueState;
import io.masthead.domain.preflight.PreflightReport;
import io.masthead.domain.publication.ReviewPolicy;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionState;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Role;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** What waits for a person, asked fresh each time: at most a hundred things of each kind, and how many there are. */
@ApplicationScoped
public class Desk {

    private static final int MOST = 100;
    private static final int MOST_ISSUES = 50;

    /** The heads, which hold the texts, are joined to be asked and not read. */
    private static final String SECTIONS = """
            select s from Section s join fetch s.issue i join fetch i.publication left join s.head.revision h
            left join fetch s.review.round r left join fetch r.openedBy""";

    private static final String COUNTED = "select count(s) ";
    private static final String JOINED =
            "from Section s join s.issue i left join s.head.revision h left join s.review.round r";

    private static final String IN_PRODUCTION =
            " where s.dropped = false and i.state = io.masthead.domain.issue.IssueState.IN_PRODUCTION ";

    private static final String TO_WRITE = IN_PRODUCTION + """
            and s.state in ?1
            and (s.assignment.editor.id = ?2 or (s.assignment.editor is null and h.savedBy.id = ?2))""";

    private static final String TO_ASSIGN =
            IN_PRODUCTION + "and s.assignment.editor is null and s.state = ?1 and h.savedBy is null";

    private static final String I_AM_ASKED = """
            and (s.assignment.reviewers is empty
            or exists (select 1 from Section t join t.assignment.reviewers p where t = s and p.id = ?2))""";

    /** As the rules of a review have it for whoever approves, but for the people whom a stage names. */
    private static final String I_MAY_DECIDE = """
            and r.openedBy.id <> ?2 and h.authorIds not like ?3
            and not exists (select 1 from Decision d where d.round = r and d.stage = r.stage and d.person.id = ?2
            and d.verdict = io.masthead.domain.review.Decision.Verdict.APPROVED)""";

    private static final String TO_REVIEW = IN_PRODUCTION + "and s.state = ?1 " + I_AM_ASKED + " " + I_MAY_DECIDE;

    /**
     * What waits for somebody.
     *
     * @param items the most urgent first, at most a hundred of each kind
     * @param total how many things wait, shown or not
     */
    public record Waiting(List<DeskItem> items, long total) {

        private static Waiting none() {
            return new Waiting(List.of(), 0);
        }

        /** Counts only where there may be more than is shown. */
        private static Waiting of(List<DeskItem> shown, LongSupplier count) {
            return new Waiting(shown, shown.size() < MOST ? shown.size() : count.getAsLong());
        }
    }

    /** Everything that waits for the actor, the most urgent first. */
    @Transactional
    public Waiting of(Actor actor) {
        boolean known = actor.person() != null;
        var all = List.of(
                known && actor.hasAny(Role.EDITOR, Role.PUBLISHER) ? writing(actor) : Waiting.none(),
                known && actor.hasAny(Role.REVIEWER) ? reviewing(actor) : Waiting.none(),
                actor.hasAny(Role.PUBLISHER) ? publishing() : Waiting.none(),
                actor.hasAny(Role.PUBLISHER) ? assigning() : Waiting.none());
        var items = all.stream()
                .flatMap(it -> it.items().stream())
                .sorted(Comparator.comparing(DeskItem::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(DeskItem::kind))
                .toList();
        return new Waiting(items, all.stream().mapToLong(Waiting::total).sum());
    }

    /** Texts assigned to the actor, or, where nobody is assigned, those that the actor saved last. */
    private static Waiting writing(Actor actor) {
        var states = EnumSet.of(SectionState.DRAFT, SectionState.CHANGES_REQUESTED);
        var shown = Section.<Section>find(
                        SECTIONS + TO_WRITE + " order by s.assignment.draftDue nulls last, s.id",
                        states,
                        actor.person())
                .page(Page.ofSize(MOST))
                .stream()
                .map(section ->
                        item(kindOf(section), section, section.assignment().draftDue()))
                .toList();
        return Waiting.of(shown, () -> count(TO_WRITE, states, actor.person()));
    }

    private static Kind kindOf(Section section) {
        return section.state() == SectionState.CHANGES_REQUESTED ? Kind.CHANGE : Kind.WRITE;
    }

    /** Texts in review that the actor may decide on and is asked to, or nobody is. */
    private static Waiting reviewing(Actor actor) {
        var waiting = Section.<Section>find(
                SECTIONS + TO_REVIEW + " order by s.assignment.reviewDue nulls last, s.id",
                SectionState.IN_REVIEW,
                actor.person(),
                "%" + actor.person() + "%");
        var mine = new ArrayList<DeskItem>();
        // whom a stage names stands in the round's policy, which no query reads: usually the first page is all
        for (int page = 0, found = MOST; found == MOST && mine.size() < MOST; page++) {
            List<Section> sections = waiting.page(Page.of(page, MOST)).list();
            found = sections.size();
            sections.stream()
                    .filter(section -> isAdmitted(section, actor))
                    .map(section ->
                            item(Kind.REVIEW, section, section.assignment().reviewDue()))
                    .forEach(mine::add);
        }
        return Waiting.of(mine.subList(0, Math.min(MOST, mine.size())), () -> countOfReviews(actor));
    }

    /** Rounds with the same policy in the same stage are counted together, since they admit the same people. */
    private static long countOfReviews(Actor actor) {
        return Section.getEntityManager()
                .createQuery(
                        "select r.policy, r.stage, count(s) " + JOINED + TO_REVIEW + " group by r.policy, r.stage",
                        Object[].class)
                .setParameter(1, SectionState.IN_REVIEW)
                .setParameter(2, actor.person())
                .setParameter(3, "%" + actor.person() + "%")
                .getResultStream()
                .filter(row -> ((ReviewPolicy) row[0]).stage((Integer) row[1]).admits(actor.subject()))
                .mapToLong(row -> (Long) row[2])
                .sum();
    }

    private static long count(String waiting, @Nullable Object... parameters) {
        var query = Section.getEntityManager().createQuery(COUNTED + JOINED + waiting, Long.class);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.getSingleResult();
    }

    private static boolean isAdmitted(Section section, Actor actor) {
        var round = section.review().round();
        return round != null && round.currentStage().admits(actor.subject());
    }

    /** Issues whose sections are all approved, that differ from their last edition, and whose pages are not known to be bad. */
    private Waiting publishing() {
        List<Issue> issues = Issue.<Issue>find("""
                        from Issue i join fetch i.publication where i.state = ?1 and i.publishJob is null
                        and exists (select 1 from Section s where s.issue = i and s.dropped = false)
                        and not exists (select 1 from Section s where s.issue = i and s.dropped = false and s.state <> ?2)
                        order by i.period, i.id""", IssueState.IN_PRODUCTION, SectionState.APPROVED)
                .page(Page.ofSize(MOST_ISSUES))
                .list();
        if (issues.isEmpty()) {
            return Waiting.none();
        }
        var sections = Section.of(issues);
        var latest = Edition.latestOf(issues);
        var reports = PreflightReport.of(issues, sections);
        var ready = issues.stream()
                .filter(issue -> Readiness.asFarAsKnown(
                                issue,
                                sections.getOrDefault(issue.id(), List.of()),
                                latest.get(issue.id()),
                                lookedAt(reports.get(issue.id())))
                        .ready())
                .map(issue -> new DeskItem(Kind.PUBLISH, issue, null, null))
                .toList();
        return new Waiting(ready, ready.size());
    }

    /** A check that went wrong says nothing of the pages. */
    private static @Nullable PreflightReport lookedAt(@Nullable PreflightReport report) {
        return report == null || report.failed() ? null : report;
    }

    private static Waiting assigning() {
        var shown = Section.<Section>find(
                        SECTIONS + TO_ASSIGN + " order by i.period, s.place, s.id", SectionState.DRAFT)
                .page(Page.ofSize(MOST))
                .stream()
                .map(section -> item(Kind.ASSIGN, section, null))
                .toList();
        return Waiting.of(shown, () -> count(TO_ASSIGN, SectionState.DRAFT));
    }

    private static DeskItem item(Kind kind, Section section, @Nullable LocalDate due) {
        return new DeskItem(kind, section.issue(), section, due);
    }
}
