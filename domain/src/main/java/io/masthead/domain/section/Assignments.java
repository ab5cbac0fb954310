package io.masthead.domain.section;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.issue.IssueMove;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Reason;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says who is asked to write and to review a section, and until when. */
@ApplicationScoped
public class Assignments {

    private static final int MOST_REVIEWERS = 20;
    private static final int MOST_WORDS = 1_000_000;

    @Inject
    Staff staff;

    @Inject
    Event<DomainEvent> events;

    /**
     * Who and when, people by their ids in the realm.
     *
     * @param editor who is asked to write; null for nobody
     * @param reviewers who are asked to review
     * @param draftDue the day for the draft
     * @param reviewDue the day for the review
     * @param targetWords how many words it should have
     */
    public record Request(
            @Nullable String editor,
            List<String> reviewers,
            @Nullable LocalDate draftDue,
            @Nullable LocalDate reviewDue,
            @Nullable Integer targetWords) {

        public Request {
            editor = editor == null || editor.isBlank() ? null : editor;
        }
    }

    /**
     * What an assignment is based on; null where it names none, which only a script may.
     *
     * @param section the section's version
     * @param assignment the assignment's version
     */
    public record Basis(@Nullable Integer section, @Nullable Integer assignment) {

        /** Based on nothing in particular. */
        public static final Basis ANY = new Basis(null, null);

        private List<Reason> stale(Section now) {
            boolean isStale = (section != null && section != now.version())
                    || (assignment != null && assignment != now.assignment().version());
            return isStale ? List.of(Reason.of(SectionReason.ASSIGNMENT_STALE)) : List.of();
        }
    }

    /**
     * Assigns a section. The directory is asked before the transaction begins.
     *
     * @param request what is asked for; null where nothing was sent
     * @param unread what was sent and could not be read
     * @throws Refused if it was assigned meanwhile, the issue is frozen or published, or somebody is unknown or lacks the role
     */
    public Section assign(UUID id, Basis basis, @Nullable Request request, List<Reason> unread, Actor actor) {
        refuse(id, basis, actor);
        if (request == null) {
            throw Refused.field(GeneralReason.MISSING, "body");
        }
        var problems = new ArrayList<>(unread);
        problems.addAll(problems(request));
        var reviewers = request.reviewers().stream().distinct().toList();
        if (request.editor() != null) {
            problems.addAll(staff.unassignable(request.editor(), "editor", Role.EDITOR, Role.PUBLISHER));
        }
        if (reviewers.size() <= MOST_REVIEWERS) {
            reviewers.forEach(it -> problems.addAll(staff.unassignable(it, "reviewers", Role.REVIEWER)));
        }
        Refused.ifAny(problems, Subject.section(id));
        var editor = request.editor() == null
                ? null
                : staff.assignable(request.editor(), "editor", Role.EDITOR, Role.PUBLISHER);
        var readers = reviewers.stream()
                .map(subject -> staff.assignable(subject, "reviewers", Role.REVIEWER))
                .toList();
        return write(id, basis, request, editor, readers, actor);
    }

    /** What stands in the way whatever is asked for comes before what is wrong with the request. */
    @Transactional
    void refuse(UUID id, Basis basis, Actor actor) {
        refuse(Section.withId(id), basis, actor);
    }

    private static void refuse(Section section, Basis basis, Actor actor) {
        var reasons = new ArrayList<>(basis.stale(section));
        reasons.addAll(section.issue().refusals(IssueMove.ARRANGE, actor));
        Refused.ifAny(reasons, Subject.section(section.id()));
    }

    private static List<Reason> problems(Request request) {
        var problems = new ArrayList<Reason>();
        if (request.reviewers().size() > MOST_REVIEWERS) {
            problems.add(outOfRange("reviewers", "0", String.valueOf(MOST_REVIEWERS)));
        }
        var target = request.targetWords();
        if (target != null && (target < 1 || target > MOST_WORDS)) {
            problems.add(outOfRange("targetWords", "1", String.valueOf(MOST_WORDS)));
        }
        problems.addAll(farDay("draftDue", request.draftDue()));
        problems.addAll(farDay("reviewDue", request.reviewDue()));
        return problems;
    }

    private static List<Reason> farDay(String field, @Nullable LocalDate day) {
        return day != null && (day.getYear() < 1900 || day.getYear() > 9999)
                ? List.of(outOfRange(field, "1900-01-01", "9999-12-31"))
                : List.of();
    }

    private static Reason outOfRange(String field, String least, String most) {
        return Reason.ofField(GeneralReason.OUT_OF_RANGE, field, least, most);
    }

    @Transactional
    Section write(UUID id, Basis basis, Request request, @Nullable Member editor, List<Member> reviewers, Actor actor) {
        var section = Section.locked(id);
        refuse(section, basis, actor);
        Person writer = editor == null ? null : staff.known(editor);
        var readers = reviewers.stream().map(staff::known).toList();
        section.assignment().set(writer, readers, request.draftDue(), request.reviewDue(), request.targetWords());
        events.fire(new SectionAssigned(
                actor,
                id,
                editor == null ? null : editor.name(),
                reviewers.stream().map(Member::name).toList(),
                request.draftDue(),
                request.reviewDue()));
        return section;
    }
}
