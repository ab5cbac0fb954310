package io.masthead.domain.desk;

import io.masthead.domain.desk.DeskItem.Kind;
import io.masthead.domain.edition.Edition;
import io.masthead.domain.edition.PrintGate;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.issue.IssueState;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionState;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Role;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What waits for a person, asked fresh each time; at most a hundred things of each kind. */
@ApplicationScoped
public class Desk {

    private static final int MOST = 100;
    private static final int MOST_ISSUES = 50;

    /** The heads, which hold the texts, are joined to be asked and not read. */
    private static final String SECTIONS = """
            select s from Section s join fetch s.issue i join fetch i.publication left join s.head h
            left join fetch s.round r left join fetch r.openedBy
            where s.dropped = false and i.state = io.masthead.domain.issue.IssueState.IN_PRODUCTION""";

    private static final String MINE =
            "and (s.assignment.editor.id = ?2 or (s.assignment.editor is null and h.savedBy.id = ?2))";

    private static final String I_AM_ASKED = """
            and (s.assignment.reviewers is empty
            or exists (select 1 from Section t join t.assignment.reviewers p where t = s and p.id = ?2))""";

    /** As SectionRules has it for whoever approves, but for the people whom a stage names. */
    private static final String I_MAY_DECIDE = """
            and r.openedBy.id <> ?2 and h.authorIds not like ?3
            and not exists (select 1 from Decision d where d.round = r and d.stage = r.stage and d.person.id = ?2
            and d.verdict = io.masthead.domain.section.Decision.Verdict.APPROVED)""";

    @Inject
    PrintGate gate;

    /** Everything that waits for the actor, the most urgent first. */
    @Transactional
    public List<DeskItem> of(Actor actor) {
        var items = new ArrayList<DeskItem>();
        if (actor.hasAny(Role.EDITOR, Role.PUBLISHER) && actor.person() != null) {
            items.addAll(writing(actor));
        }
        if (actor.hasAny(Role.REVIEWER) && actor.person() != null) {
            items.addAll(reviewing(actor));
        }
        if (actor.hasAny(Role.PUBLISHER)) {
            items.addAll(publishing());
            items.addAll(assigning());
        }
        items.sort(Comparator.comparing(DeskItem::due, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(DeskItem::kind));
        return items;
    }

    /** Texts assigned to the actor, or, where nobody is assigned, those that the actor saved last. */
    private static List<DeskItem> writing(Actor actor) {
        return Section.<Section>find(
                        SECTIONS + " and s.state in ?1 " + MINE + " order by s.assignment.draftDue nulls last, s.id",
                        EnumSet.of(SectionState.DRAFT, SectionState.CHANGES_REQUESTED),
                        actor.person())
                .page(Page.ofSize(MOST))
                .stream()
                .map(section ->
                        item(kindOf(section), section, section.assignment().draftDue()))
                .toList();
    }

    private static Kind kindOf(Section section) {
        return section.state() == SectionState.CHANGES_REQUESTED ? Kind.CHANGE : Kind.WRITE;
    }

    /** Texts in review that the actor may decide on and is asked to, or nobody is. */
    private static List<DeskItem> reviewing(Actor actor) {
        var order = " order by s.assignment.reviewDue nulls last, s.id";
        var waiting = Section.<Section>find(
                SECTIONS + " and s.state = ?1 " + I_AM_ASKED + " " + I_MAY_DECIDE + order,
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
        return mine.subList(0, Math.min(MOST, mine.size()));
    }

    private static boolean isAdmitted(Section section, Actor actor) {
        var round = section.round();
        return round != null && round.currentStage().admits(actor.subject());
    }

    /** Issues whose sections are all approved, that differ from their last edition, and whose pages are not known to be bad. */
    private List<DeskItem> publishing() {
        List<Issue> issues = Issue.<Issue>find("""
                        from Issue i join fetch i.publication where i.state = ?1 and i.publishJob is null
                        and exists (select 1 from Section s where s.issue = i and s.dropped = false)
                        and not exists (select 1 from Section s where s.issue = i and s.dropped = false and s.state <> ?2)
                        order by i.period, i.id""", IssueState.IN_PRODUCTION, SectionState.APPROVED)
                .page(Page.ofSize(MOST_ISSUES))
                .list();
        if (issues.isEmpty()) {
            return List.of();
        }
        var sections = Section.of(issues);
        var latest = Edition.latestOf(issues);
        return issues.stream()
                .filter(issue -> gate.readinessAsFarAsKnown(
                                issue, sections.getOrDefault(issue.id(), List.of()), latest.get(issue.id()))
                        .ready())
                .map(issue -> new DeskItem(Kind.PUBLISH, issue, null, null))
                .toList();
    }

    private static List<DeskItem> assigning() {
        return Section.<Section>find(
                        SECTIONS + " and s.assignment.editor is null and s.state = ?1 and h.savedBy is null"
                                + " order by i.period, s.place, s.id",
                        SectionState.DRAFT)
                .page(Page.ofSize(MOST))
                .stream()
                .map(section -> item(Kind.ASSIGN, section, null))
                .toList();
    }

    private static DeskItem item(Kind kind, Section section, @Nullable LocalDate due) {
        return new DeskItem(kind, section.issue(), section, due);
    }
}
