package io.masthead.domain.section;

import io.masthead.domain.asset.AssetUses;
import io.masthead.domain.document.Document;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.issue.IssueCloned;
import io.masthead.domain.issue.IssueMove;
import io.masthead.domain.issue.IssueReordered;
import io.masthead.domain.issue.Issues;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sections of an issue as a list: adds, drops, orders and clones them. */
@ApplicationScoped
public class RunningOrder {

    /** A bulletin has four to twelve sections; nobody plans, reads in or typesets an issue with more than this. */
    public static final int MOST_SECTIONS = 300;

    @Inject
    Issues issues;

    @Inject
    Event<DomainEvent> events;

    /**
     * Adds an empty section at the end.
     *
     * @throws Refused if the issue is frozen or published, or the title missing or too long
     */
    @Transactional
    public Section add(UUID issueId, String title, Actor actor) {
        var issue = Issue.locked(issueId);
        var text = new SectionText(title, "", Document.EMPTY);
        var reasons = new ArrayList<>(issue.refusals(IssueMove.ADD_SECTION, actor));
        reasons.addAll(SectionRules.problems(text));
        if (text.title().isEmpty()) {
            reasons.add(Reason.ofField(GeneralReason.MISSING, "title"));
        }
        Refused.ifAny(reasons, Subject.issue(issueId));
        int place = (int) Section.count("issue = ?1 and dropped = false", issue) + 1;
        var section = append(issue, place, text, Revision.Origin.CREATED, null);
        issue.rearranged();
        events.fire(new SectionAdded(actor, section.id(), text.title()));
        return section;
    }

    /**
     * Appends a section inside the transaction of whoever reads or clones an issue; that records it.
     *
     * @param place the place after the last section's, from 1
     * @throws Refused if nobody plans so many
     */
    public Section append(Issue issue, int place, SectionText text, Revision.Origin origin, @Nullable Person author) {
        if (place > MOST_SECTIONS) {
            throw Refused.field(SectionReason.TOO_MANY_SECTIONS, "sections", String.valueOf(MOST_SECTIONS));
        }
        var section = new Section(issue, place, text, origin, "", author);
        section.persist();
        AssetUses.stored(section.id(), section.headNumber(), text.body());
        return section;
    }

    /**
     * Drops a section: gone from the issue, kept in the trail.
     *
     * @throws Refused if it was changed meanwhile, or the issue is frozen or published
     */
    @Transactional
    public void drop(UUID id, @Nullable Integer basedOn, Actor actor) {
        var issue = Issue.locked(Section.withId(id).issue().id());
        var section = Section.locked(id);
        Refused.ifAny(Sections.stale(section, basedOn), Subject.section(id));
        Refused.ifAny(issue.refusals(IssueMove.ARRANGE, actor), Subject.section(id));
        section.drop();
        Section.flush();
        renumber(Section.of(issue));
        issue.rearranged();
        events.fire(new SectionDropped(actor, id, section.title()));
    }

    /**
     * Sets the running order.
     *
     * @param basedOn the issue's version that the publisher saw; null where none was named
     * @param wanted the sections' ids
     * @param unread what was sent and could not be read
     * @throws Refused if the issue was changed meanwhile, is frozen or published, or the list does not name each section
     *     exactly once
     */
    @Transactional
    public Issue order(UUID issueId, @Nullable Integer basedOn, List<String> wanted, List<Reason> unread, Actor actor) {
        var issue = Issue.locked(issueId);
        var reasons = new ArrayList<>(issue.stale(basedOn));
        reasons.addAll(issue.refusals(IssueMove.ARRANGE, actor));
        reasons.addAll(unread);
        var sections = Section.of(issue).stream()
                .collect(Collectors.toMap(section -> section.id().toString(), section -> section));
        if (wanted.size() != sections.size() || !new HashSet<>(wanted).equals(sections.keySet())) {
            reasons.add(Reason.ofField(SectionReason.ORDER_INCOMPLETE, "order"));
        }
        Refused.ifAny(reasons, Subject.issue(issueId));
        renumber(wanted.stream()
                .map(id -> Objects.requireNonNull(sections.get(id)))
                .toList());
        issue.rearranged();
        events.fire(new IssueReordered(
                actor, issueId, wanted.stream().map(UUID::fromString).toList()));
        return issue;
    }

    /**
     * Plans an issue with the structure of another: its titles and who is asked, without text and dates.
     *
     * @throws Refused if the period is taken or no month, or there is no such issue
     */
    @Transactional
    public Issue copy(UUID issueId, @Nullable String period, Actor actor) {
        Refused.ifAny(actor.lacks(IssueMove.CLONE.roles()), Subject.issue(issueId));
        var source = Issue.withId(issueId);
        var problems = new ArrayList<Reason>();
        var month = issues.free(source.publication(), period, problems);
        if (month == null || !problems.isEmpty()) {
            throw new Refused(problems, Subject.issue(issueId));
        }
        var issue = issues.open(source.publication(), month, "");
        int place = 1;
        for (var section : Section.of(source)) {
            var title = new SectionText(section.title(), "", Document.EMPTY);
            append(issue, place++, title, Revision.Origin.CLONED, null)
                    .assignment()
                    .takeOver(section.assignment());
        }
        events.fire(new IssueCloned(actor, issue.id(), source.period()));
        return issue;
    }

    private static void renumber(List<Section> sections) {
        for (int i = 0; i < sections.size(); i++) {
            sections.get(i).placeAt(i + 1);
        }
    }
}
