package io.masthead.web.section;

import static io.masthead.domain.section.SectionMove.APPROVE;
import static io.masthead.domain.section.SectionMove.REOPEN;
import static io.masthead.domain.section.SectionMove.REPLACE_REVIEWER;
import static io.masthead.domain.section.SectionMove.SUBMIT;
import static io.masthead.domain.section.SectionMove.WITHDRAW;

import io.masthead.domain.section.Section;
import io.masthead.domain.staff.StaffDirectory.Member;
import io.masthead.web.form.FormState;
import io.masthead.web.layout.Localizer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The moves that are worth a place on a person's page, open or with the reasons against them. */
@RequestScoped
class MovePanels {

    @Inject
    MoveForms forms;

    @Inject
    Localizer localizer;

    /**
     * The panels, in the order of the page.
     *
     * @param members who can take a reviewer's place; empty where the directory of people does not answer
     * @param state what was typed, where a form was sent and refused
     */
    List<MovePanel> of(Section section, Permissions permissions, Optional<List<Member>> members, FormState state) {
        var messages = localizer.messages(MoveMessages.class);
        var panels = new ArrayList<MovePanel>();
        if (permissions.of(APPROVE).timely()) {
            panels.add(review(section, permissions, members, state));
        }
        if (permissions.of(SUBMIT).concerns()) {
            panels.add(panel(
                    permissions.of(SUBMIT),
                    messages.submit(),
                    messages.cannot_submit(),
                    () -> forms.submit(section, state)));
        }
        if (permissions.of(REOPEN).concerns()) {
            panels.add(panel(
                    permissions.of(REOPEN),
                    messages.approved_panel(),
                    messages.cannot_reopen(),
                    () -> forms.reopen(state)));
        }
        return panels;
    }

    private MovePanel review(
            Section section, Permissions permissions, Optional<List<Member>> members, FormState state) {
        var messages = localizer.messages(MoveMessages.class);
        boolean decidable = permissions.decisions().stream().anyMatch(Permission::open);
        var offered = new ArrayList<MoveForm>();
        if (decidable) {
            offered.add(forms.decide(section, permissions, state));
        }
        if (permissions.open(WITHDRAW)) {
            offered.add(forms.withdraw(state));
        }
        boolean replaceable = permissions.open(REPLACE_REVIEWER);
        if (replaceable) {
            members.ifPresent(people -> offered.add(forms.replaceReviewer(section, people, state)));
        }
        return new MovePanel(
                "decision",
                decidable ? messages.your_decision() : messages.review_panel(),
                ReviewProgress.of(section),
                messages.cannot_decide(),
                decidable ? List.of() : permissions.reasonsNotToDecide(),
                offered,
                replaceable && members.isEmpty() ? messages.replace_away() : null);
    }

    private static MovePanel panel(Permission permission, String heading, String refusal, Supplier<MoveForm> form) {
        return new MovePanel(
                permission.move().label(),
                heading,
                null,
                refusal,
                permission.reasons(),
                permission.open() ? List.of(form.get()) : List.of(),
                null);
    }
}
