package io.masthead.domain.desk;

import io.masthead.domain.desk.DeskItem.Kind;
import io.masthead.domain.edition.Edition;
import io.masthead.domain.edition.PrintGate;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.issue.IssueState;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionMove;
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

    private static final Page MOST = Page.ofSize(100);

    private static final String SECTIONS = """
            from Section s join fetch s.issue i join fetch i.publication join fetch s.head h left join fetch h.savedBy
            left join fetch s.assignment.editor left join fetch s.round r left join fetch r.openedBy
            where s.dropped = false and i.state = io.masthead.domain.issue.IssueState.IN_PRODUCTION""";

    private static final String MINE =
            "(s.assignment.editor.id = ?2 or (s.assignment.editor is null and h.savedBy.id = ?2))";

    @Inject
    PrintGate gate;

    /** Everything that waits for the actor, the most urgent first. */
    @Transactional
    public List<DeskItem> of(Actor actor) {
        var items = new ArrayList<DeskItem>();
        if (actor.hasAny(Role.EDITOR, Role.PUBLISHER) && actor.person() != null) {
            items.addAll(writing(actor));
        }
        if (actor.hasAny(Role.REVIEWER)) {
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
                        SECTIONS + " and s.state in ?1 and " + MINE,
                        EnumSet.of(SectionState.DRAFT, SectionState.CHANGES_REQUESTED),
                        actor.person())
                .page(MOST)
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
        return Section.<Section>find(SECTIONS + " and s.state = ?1", SectionState.IN_REVIEW).page(MOST).stream()
                .filter(section -> isAsked(section, actor) && section.allows(SectionMove.APPROVE, actor))
                .map(section -> item(Kind.REVIEW, section, section.assignment().reviewDue()))
                .toList();
    }

    private static boolean isAsked(Section section, Actor actor) {
        var reviewers = section.assignment().reviewers();
        return reviewers.isEmpty() || reviewers.stream().anyMatch(person -> actor.is(person.id()));
    }

    /** Issues whose sections are all approved, that differ from their last edition, and whose pages are not known to be bad. */
    private List<DeskItem> publishing() {
        List<Issue> issues = Issue.<Issue>find("""
                        from Issue i join fetch i.publication where i.state = ?1 and i.publishJob is null
                        and exists (select 1 from Section s where s.issue = i and s.dropped = false)
                        and not exists (select 1 from Section s where s.issue = i and s.dropped = false and s.state <> ?2)""", IssueState.IN_PRODUCTION, SectionState.APPROVED)
                .page(Page.ofSize(10))
                .list();
        return issues.stream()
                .filter(issue -> gate.readinessAsFarAsKnown(issue, Section.of(issue), Edition.latestOf(issue))
                        .ready())
                .map(issue -> new DeskItem(Kind.PUBLISH, issue, null, null))
                .toList();
    }

    private static List<DeskItem> assigning() {
        return Section.<Section>find(
                        SECTIONS + " and s.assignment.editor is null and s.state = ?1 and h.savedBy is null",
                        SectionState.DRAFT)
                .page(MOST)
                .stream()
                .map(section -> item(Kind.ASSIGN, section, null))
                .toList();
    }

    private static DeskItem item(Kind kind, Section section, @Nullable LocalDate due) {
        return new DeskItem(kind, section.issue(), section, due);
    }
}
