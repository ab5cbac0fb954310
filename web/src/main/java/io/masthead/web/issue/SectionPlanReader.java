package io.masthead.web.issue;

import io.masthead.domain.draft.EditorTab;
import io.masthead.domain.draft.RevisionSaves;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.issue.IssueMove;
import io.masthead.domain.language.RomanNumerals;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.domain.section.Assignment;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionMove;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Person;
import io.masthead.domain.staff.Role;
import io.masthead.domain.staff.StaffDirectory;
import io.masthead.domain.staff.StaffDirectory.Member;
import io.masthead.web.form.FormState;
import io.masthead.web.form.RefusedForm;
import io.masthead.web.issue.SectionPlanPage.Asked;
import io.masthead.web.issue.SectionPlanPage.Option;
import io.masthead.web.issue.SectionPlanPage.SectionPlan;
import io.masthead.web.layout.Dates;
import io.masthead.web.layout.Localizer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Reads what is arranged about a section, and the people who can be asked. */
@RequestScoped
class SectionPlanReader {

    static final String ASSIGN = "assign";
    static final String RENAME = "rename";

    private static final Logger LOG = Logger.getLogger(SectionPlanReader.class);

    @Inject
    StaffDirectory directory;

    @Inject
    RevisionSaves saves;

    @Inject
    Dates dates;

    @Inject
    Localizer localizer;

    /** The directory is asked first: no transaction waits for it. */
    SectionPlanPage page(String publication, String period, UUID id, Actor actor, FormState formState) {
        var members = members();
        return QuarkusTransaction.requiringNew().call(() -> {
            var section = section(publication, period, id);
            return page(section, members, actor, formState);
        });
    }

    /** The section, where it belongs to that issue. */
    static Section section(String publication, String period, UUID id) {
        var section = Section.withId(id);
        if (!section.issue().id().equals(Issue.at(publication, period).id())) {
            throw Refused.unknown(ResourceKind.SECTION);
        }
        return section;
    }

    private Optional<List<Member>> members() {
        try {
            return Optional.of(directory.members());
        } catch (StaffDirectory.Unreachable away) {
            LOG.warn("The directory of people does not answer; only those who are asked already are shown", away);
            return Optional.empty();
        }
    }

    private SectionPlanPage page(Section section, Optional<List<Member>> members, Actor actor, FormState formState) {
        var issue = section.issue();
        Person editor = section.assignment().editor();
        var writing = editor == null ? List.<Person>of() : List.of(editor);
        var reviewing = section.assignment().reviewers();
        var editors =
                options(members, Set.of(Role.EDITOR, Role.PUBLISHER), writing, chosen(formState, "editor", writing));
        var reviewers = options(members, Set.of(Role.REVIEWER), reviewing, chosen(formState, "reviewers", reviewing));
        var arrangeReasons = sentences(issue.refusals(IssueMove.ARRANGE, actor));
        var renameReasons = sentences(renameRefusals(section, actor));
        return new SectionPlanPage(
                PageHeader.of(issue, dates),
                plan(section),
                editors,
                reviewers,
                members.isEmpty(),
                arrangeReasons,
                renameReasons,
                formState,
                formState.at(ASSIGN)
                        ? RefusedForm.of(formState, arrangeReasons.isEmpty(), assignment(formState, editors, reviewers))
                        : RefusedForm.of(formState, renameReasons.isEmpty()));
    }

    private List<Reason> renameRefusals(Section section, Actor actor) {
        var refusals = section.refusals(SectionMove.SAVE, actor);
        return refusals.isEmpty() ? saves.leased(section, EditorTab.none(actor)) : refusals;
    }

    /** What was chosen and typed about who is asked, a line each. */
    private String assignment(FormState formState, List<Option> editors, List<Option> reviewers) {
        var words = localizer.messages(ArrangeMessages.class);
        return Stream.of(
                        line(words.editor(), names(editors)),
                        line(words.reviewers(), names(reviewers)),
                        line(words.draft_due(), formState.value(ASSIGN, "draftDue", "")),
                        line(words.review_due(), formState.value(ASSIGN, "reviewDue", "")),
                        line(words.target(), formState.value(ASSIGN, "targetWords", "")))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    private static Optional<String> line(String label, String value) {
        return value.isBlank() ? Optional.empty() : Optional.of(label + ": " + value);
    }

    private static String names(List<Option> options) {
        return options.stream().filter(Option::chosen).map(Option::name).collect(Collectors.joining(", "));
    }

    private SectionPlan plan(Section section) {
        var assignment = section.assignment();
        return new SectionPlan(
                section.id().toString(),
                IssueUrls.of(section.issue()) + "/sections/" + section.id(),
                section.version(),
                RomanNumerals.roman(section.place()),
                section.title(),
                section.state().name(),
                localizer.number(section.words()),
                Objects.toString(assignment.draftDue(), ""),
                Objects.toString(assignment.reviewDue(), ""),
                Objects.toString(assignment.targetWords(), ""),
                asked(assignment));
    }

    private static Asked asked(Assignment assignment) {
        var editor = assignment.editor();
        return new Asked(
                assignment.version(),
                editor == null ? "" : editor.name(),
                assignment.reviewers().stream().map(Person::name).toList());
    }

    private static Set<String> chosen(FormState formState, String field, List<Person> stored) {
        return formState.at(ASSIGN)
                ? new HashSet<>(List.of(formState.value(ASSIGN, field, "").split(" ")))
                : stored.stream().map(Person::subject).collect(Collectors.toSet());
    }

    /** Everybody with one of the roles, and whoever is asked already. */
    private static List<Option> options(
            Optional<List<Member>> members, Set<Role> roles, List<Person> asked, Set<String> chosen) {
        Map<String, String> names = new LinkedHashMap<>();
        members.orElse(List.of()).stream()
                .filter(member -> roles.stream().anyMatch(member::has))
                .forEach(member -> names.put(member.subject(), member.name()));
        asked.forEach(person -> names.putIfAbsent(person.subject(), person.name()));
        return names.entrySet().stream()
                .map(entry -> new Option(entry.getKey(), entry.getValue(), chosen.contains(entry.getKey())))
                .toList();
    }

    private List<String> sentences(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> reason.sentence(localizer.locale()))
                .toList();
    }
}
