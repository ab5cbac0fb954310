package io.masthead.web.section;

import static io.masthead.api.staff.Roles.AUDITOR;
import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;
import static io.masthead.api.staff.Roles.REVIEWER;

import io.masthead.api.paging.Ids;
import io.masthead.api.staff.Caller;
import io.masthead.domain.event.Subject;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.domain.section.MoveRequest;
import io.masthead.domain.section.ReviewerSubstitutions;
import io.masthead.domain.section.ReviewerSubstitutions.Request;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionMove;
import io.masthead.domain.section.SectionState;
import io.masthead.domain.section.Sections;
import io.masthead.web.form.FormResult;
import io.masthead.web.form.FormResult.Accepted;
import io.masthead.web.form.FormResult.Rejected;
import io.masthead.web.form.Forms;
import io.masthead.web.layout.Flash;
import io.masthead.web.layout.Localizer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The moves of a section. Any role comes in: who lacks the one that is needed is refused by the domain, on the page and
 * with what they typed.
 */
@Path("/sections/{id}")
@Produces("text/html; charset=utf-8")
@RequestScoped
@RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
public class MovePages {

    @Inject
    Sections sections;

    @Inject
    ReviewerSubstitutions substitutions;

    @Inject
    SectionPageReader reader;

    @Inject
    Forms forms;

    @Inject
    Localizer localizer;

    @Inject
    Caller caller;

    @Inject
    Flash flash;

    @PathParam("id")
    String id;

    @POST
    @Path("submit")
    public Response submit(@BeanParam SubmittedMove sent) {
        return make(SectionMove.SUBMIT, sent);
    }

    @POST
    @Path("withdraw")
    public Response withdraw(@BeanParam SubmittedMove sent) {
        return make(SectionMove.WITHDRAW, sent);
    }

    @POST
    @Path("reopen")
    public Response reopen(@BeanParam SubmittedMove sent) {
        return make(SectionMove.REOPEN, sent);
    }

    @POST
    @Path("decide")
    public Response decide(@BeanParam SubmittedMove sent) {
        return switch (sent.decision()) {
            case "approve" -> make(SectionMove.APPROVE, sent);
            case "request-changes" -> make(SectionMove.REQUEST_CHANGES, sent);
            case null, default -> undecided(sent);
        };
    }

    private Response undecided(SubmittedMove sent) {
        var reasons = new ArrayList<>(
                sections.refusals(section(), sent.basedOn(), SectionMove.REQUEST_CHANGES, caller.actor()));
        reasons.add(Reason.ofField(GeneralReason.MISSING, "decision"));
        return answer(
                SectionMove.REQUEST_CHANGES,
                forms.reject(sent.state(MoveForms.DECIDE), reasons, Subject.section(section())));
    }

    @POST
    @Path("replace-reviewer")
    public Response replaceReviewer(@BeanParam SubmittedMove sent) {
        var request = new Request(sent.person(), sent.replacement(), sent.reason());
        return make(
                SectionMove.REPLACE_REVIEWER,
                sent,
                () -> substitutions.replace(section(), sent.basedOn(), request, caller.actor()));
    }

    private Response make(SectionMove move, SubmittedMove sent) {
        var request = MoveRequest.on(sent.seen(), sent.words(move));
        return make(move, sent, () -> sections.apply(section(), sent.basedOn(), move, request, caller.actor()));
    }

    private Response make(SectionMove move, SubmittedMove sent, Supplier<Section> action) {
        var form = move.isDecision() ? MoveForms.DECIDE : move.label();
        return answer(move, forms.attempt(sent.state(form), action));
    }

    private Response answer(SectionMove move, FormResult<Section> result) {
        return switch (result) {
            case Accepted<Section>(var section) -> {
                flash.ok(done(move, section));
                yield Response.seeOther(URI.create("/sections/" + section.id())).build();
            }
            case Rejected<Section> rejected -> rejected.show(reader.refused(section(), caller.actor(), rejected));
        };
    }

    private UUID section() {
        return Ids.parse(ResourceKind.SECTION, id);
    }

    private String done(SectionMove move, Section section) {
        var messages = localizer.messages(MoveMessages.class);
        int number = section.headNumber();
        boolean inReview = section.state() == SectionState.IN_REVIEW;
        return switch (move) {
            case SUBMIT -> inReview ? messages.submitted(number) : messages.revived(number);
            case WITHDRAW -> messages.withdrawn(number);
            case REQUEST_CHANGES -> messages.changes_requested(number);
            case APPROVE -> inReview ? messages.approved_in_part(number) : messages.approved(number);
            case REPLACE_REVIEWER -> messages.replaced();
            case REOPEN -> messages.reopened();
            case SAVE, RESTORE -> throw new IllegalArgumentException(move.name());
        };
    }
}
