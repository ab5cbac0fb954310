package io.masthead.web.section;

import static io.masthead.domain.section.SectionMove.REOPEN;
import static io.masthead.domain.section.SectionMove.REPLACE_REVIEWER;
import static io.masthead.domain.section.SectionMove.SUBMIT;
import static io.masthead.domain.section.SectionMove.WITHDRAW;

import io.masthead.domain.review.Decision;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionMove;
import io.masthead.domain.staff.Role;
import io.masthead.domain.staff.StaffDirectory.Member;
import io.masthead.web.form.FormState;
import io.masthead.web.layout.Localizer;
import io.masthead.web.section.MoveForm.Button;
import io.masthead.web.section.MoveForm.Option;
import io.masthead.web.section.MoveForm.Person;
import io.masthead.web.section.MoveForm.PersonSelect;
import io.masthead.web.section.MoveForm.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The forms of the moves, filled with what was typed where one was sent and refused. */
@RequestScoped
class MoveForms {

    /** The form in which a reviewer chooses between the moves that decide. */
    static final String DECIDE = "decide";

    private static final int ROWS_OF_COMMENT = 4;
    private static final int ROWS_OF_REASON = 2;

    @Inject
    Localizer localizer;

    private MoveMessages messages() {
        return localizer.messages(MoveMessages.class);
    }

    MoveForm decide(Section section, Permissions permissions, FormState state) {
        var options = permissions.decisions().stream()
                .map(permission -> option(section, permission, state))
                .toList();
        var words = words("comment", DECIDE, messages().comment(), messages().comment_hint(), false, state);
        var button = new Button(messages().decide(), "stamp", false);
        return new MoveForm(DECIDE, null, false, null, null, options, List.of(), words, button);
    }

    private Option option(Section section, Permission permission, FormState state) {
        var move = permission.move();
        boolean approves = move == SectionMove.APPROVE;
        return new Option(
                move.label(),
                approves ? messages().approve(section.headNumber()) : messages().request_changes(),
                approves ? hintOfApproval(permission) : messages().request_changes_hint(editorOf(section)),
                approves,
                !permission.open(),
                state.value(DECIDE, "decision", "").equals(move.label()));
    }

    private String hintOfApproval(Permission permission) {
        return permission.open() ? messages().approve_hint() : String.join(" ", permission.reasons());
    }

    private String editorOf(Section section) {
        var editor = section.assignment().editor();
        return editor == null ? messages().the_editor() : editor.name();
    }

    /** Where the text is the one that was approved last, no words are asked for. */
    MoveForm submit(Section section, FormState state) {
        if (section.headIsApproved()) {
            var names = section.review().approvals().stream()
                    .map(Decision::personName)
                    .collect(Collectors.joining(", "));
            var button = new Button(messages().revive(), "shield-check", false);
            return form(SUBMIT, null, messages().revive_hint(names), null, button, state);
        }
        boolean needed = section.headWasRejected();
        var hint = needed ? messages().reply_needed() : messages().reply_hint();
        return new MoveForm(
                SUBMIT.label(),
                null,
                false,
                null,
                messages().submit_hint(section.headNumber()),
                List.of(),
                List.of(),
                words("comment", SUBMIT.label(), messages().reply(), hint, needed, state),
                new Button(messages().submit(), "send", false));
    }

    MoveForm withdraw(FormState state) {
        var words = reason(WITHDRAW, "reason", messages().withdraw_reason(), false, state);
        var button = new Button(messages().withdraw(), null, true);
        return form(WITHDRAW, messages().withdraw_ask(), messages().withdraw_hint(), words, button, state);
    }

    MoveForm reopen(FormState state) {
        var words = reason(REOPEN, "reason", messages().reason(), true, state);
        var button = new Button(messages().reopen(), null, true);
        return form(REOPEN, messages().reopen_ask(), messages().reopen_hint(), words, button, state);
    }

    MoveForm replaceReviewer(Section section, List<Member> members, FormState state) {
        var action = REPLACE_REVIEWER.label();
        return new MoveForm(
                action,
                messages().replace_ask(),
                state.at(action),
                messages().replace_hint(),
                null,
                List.of(),
                List.of(
                        new PersonSelect("person", messages().replaced_person(), named(section, members, state)),
                        new PersonSelect("replacement", messages().replacement(), reviewers(members, state))),
                reason(REPLACE_REVIEWER, "replace-reason", messages().reason(), true, state),
                new Button(messages().replace(), null, true));
    }

    /** Whom the open round names in stages that it has still to pass. */
    private static List<Person> named(Section section, List<Member> members, FormState state) {
        var byId = members.stream().collect(Collectors.toMap(Member::subject, Function.identity()));
        Set<String> named = section.review().openRound().stagesAhead().stream()
                .flatMap(stage -> stage.people().stream().sorted())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return named.stream()
                .map(subject -> person(subject, name(byId.get(subject), subject), "person", state))
                .toList();
    }

    private static List<Person> reviewers(List<Member> members, FormState state) {
        return members.stream()
                .filter(member -> member.has(Role.REVIEWER))
                .map(member -> person(member.subject(), member.name(), "replacement", state))
                .toList();
    }

    private static Person person(String subject, String name, String field, FormState state) {
        return new Person(
                subject, name, state.value(REPLACE_REVIEWER.label(), field, "").equals(subject));
    }

    private static String name(@Nullable Member member, String subject) {
        return member == null ? subject : member.name();
    }

    private static Words words(
            String field, String action, String label, String hint, boolean required, FormState state) {
        return new Words(field, field, label, hint, required, ROWS_OF_COMMENT, state.value(action, field, ""));
    }

    private static Words reason(SectionMove move, String key, String label, boolean required, FormState state) {
        return new Words("reason", key, label, null, required, ROWS_OF_REASON, state.value(move.label(), "reason", ""));
    }

    private static MoveForm form(
            SectionMove move,
            @Nullable String question,
            String hint,
            @Nullable Words words,
            Button button,
            FormState state) {
        boolean asked = state.at(move.label());
        return new MoveForm(move.label(), question, asked, hint, null, List.of(), List.of(), words, button);
    }
}
