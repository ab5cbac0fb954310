package io.masthead.domain.section;

import io.masthead.domain.Happening;
import io.masthead.domain.Happening.Action;
import io.masthead.domain.Happening.Subject;
import io.masthead.domain.issue.IssueMove;
import io.masthead.domain.refusal.ReasonCode;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Person;
import io.masthead.domain.staff.Role;
import io.masthead.domain.staff.Staff;
import io.masthead.domain.staff.StaffDirectory.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says who is asked to write and to review a section, and until when. */
@ApplicationScoped
public class Assignments {

    private static final int MOST_REVIEWERS = 20;
    private static final int MOST_WORDS = 1_000_000;

    @Inject
    Staff staff;

    @Inject
    Event<Happening> happenings;

    /**
     * Who and when, people by their ids in the realm.
     *
     * @param editor who is asked to write; null for nobody
     * @param reviewers who are asked to review
     * @param draftDue the day for the draft
     * @param reviewDue the day for the review
     * @param targetWords how many words it should have
     */
    public record Wish(
            @Nullable String editor,
            List<String> reviewers,
            @Nullable LocalDate draftDue,
            @Nullable LocalDate reviewDue,
            @Nullable Integer targetWords) {}

    /**
     * Assigns a section. The directory is asked before the transaction begins.
     *
     * @throws Refused if the issue is frozen or published, or somebody is unknown or lacks the role
     */
    public Section assign(UUID id, Wish wish, Actor actor) {
        refuse(id, actor);
        if (wish.reviewers().size() > MOST_REVIEWERS) {
            throw Refused.field(ReasonCode.OUT_OF_RANGE, "reviewers", "0", String.valueOf(MOST_REVIEWERS));
        }
        var target = wish.targetWords();
        if (target != null && (target < 1 || target > MOST_WORDS)) {
            throw Refused.field(ReasonCode.OUT_OF_RANGE, "targetWords", "1", String.valueOf(MOST_WORDS));
        }
        refuseFarDay("draftDue", wish.draftDue());
        refuseFarDay("reviewDue", wish.reviewDue());
        var editor = wish.editor() == null || wish.editor().isEmpty()
                ? null
                : staff.assignable(wish.editor(), "editor", Role.EDITOR, Role.PUBLISHER);
        var reviewers = wish.reviewers().stream()
                .distinct()
                .map(subject -> staff.assignable(subject, "reviewers", Role.REVIEWER))
                .toList();
        return write(id, wish, editor, reviewers, actor);
    }

    /** What stands in the way whatever is wished for comes before what is wrong with the wish. */
    @Transactional
    void refuse(UUID id, Actor actor) {
        Refused.ifAny(Section.withId(id).issue().refusals(IssueMove.ARRANGE, actor), Subject.section(id));
    }

    @Transactional
    Section write(UUID id, Wish wish, @Nullable Member editor, List<Member> reviewers, Actor actor) {
        var section = Section.locked(id);
        Refused.ifAny(section.issue().refusals(IssueMove.ARRANGE, actor), Subject.section(id));
        Person writer = editor == null ? null : staff.known(editor);
        var readers = reviewers.stream().map(staff::known).toList();
        section.assignment().set(writer, readers, wish.draftDue(), wish.reviewDue(), wish.targetWords());
        happenings.fire(
                new Happening(actor, Action.SECTION_ASSIGNED, Subject.section(id), details(editor, reviewers, wish)));
        return section;
    }

    private static void refuseFarDay(String field, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < 1900 || day.getYear() > 9999)) {
            throw Refused.field(ReasonCode.OUT_OF_RANGE, field, "1900-01-01", "9999-12-31");
        }
    }

    private static Map<String, String> details(@Nullable Member editor, List<Member> reviewers, Wish wish) {
        var details = new LinkedHashMap<String, String>();
        details.put("editor", editor == null ? "" : editor.name());
        details.put("reviewers", reviewers.stream().map(Member::name).collect(Collectors.joining(", ")));
        details.put("draftDue", wish.draftDue() == null ? "" : wish.draftDue().toString());
        details.put(
                "reviewDue", wish.reviewDue() == null ? "" : wish.reviewDue().toString());
        return details;
    }
}
