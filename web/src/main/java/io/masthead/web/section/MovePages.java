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
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.Resource;
import io.masthead.domain.section.MoveRequest;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionMove;
import io.masthead.domain.section.SectionState;
import io.masthead.domain.section.Sections;
import io.masthead.web.form.FormNumber;
import io.masthead.web.layout.Flash;
import io.masthead.web.section.MoveAnswer.Sent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

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
    MoveAnswer answer;

    @Inject
    Sentences sentences;

    @Inject
    Caller caller;

    @Inject
    Flash flash;

    @PathParam("id")
    String id;

    @RestForm
    @Nullable
    String version;

    @RestForm
    @Nullable
    String revision;

    @POST
    @Path("submit")
    public Response submit(@RestForm @Nullable String comment) {
        return made(SectionMove.SUBMIT, comment);
    }

    @POST
    @Path("withdraw")
    public Response withdraw(@RestForm @Nullable String reason) {
        return made(SectionMove.WITHDRAW, reason);
    }

    @POST
    @Path("reopen")
    public Response reopen(@RestForm @Nullable String reason) {
        return made(SectionMove.REOPEN, reason);
    }

    @POST
    @Path("decide")
    public Response decide(@RestForm @Nullable String decision, @RestForm @Nullable String comment) {
        return switch (decision == null ? "" : decision) {
            case "approve" -> made(SectionMove.APPROVE, comment);
            case "request-changes" -> made(SectionMove.REQUEST_CHANGES, comment);
            default -> undecided(comment);
        };
    }

    private Response undecided(@Nullable String comment) {
        var reasons = new ArrayList<>(
                sections.refusals(section(), FormNumber.of(version), SectionMove.REQUEST_CHANGES, caller.actor()));
        reasons.add(Reason.ofField(GeneralReason.MISSING, "decision"));
        return refused(null, comment, new Refused(reasons, Subject.section(section())));
    }

    private Response made(SectionMove move, @Nullable String words) {
        try {
            var request = MoveRequest.on(FormNumber.of(revision), words);
            var section = sections.apply(section(), FormNumber.of(version), move, request, caller.actor());
            flash.ok(done(move, section));
            return Response.seeOther(URI.create("/sections/" + section.id())).build();
        } catch (Refused refused) {
            return refused(move, words, refused);
        }
    }

    private Response refused(@Nullable SectionMove move, @Nullable String words, Refused refused) {
        return answer.refused(section(), new Sent(move, words, FormNumber.of(revision), Map.of()), refused);
    }

    private UUID section() {
        return Ids.parse(Resource.SECTION, id);
    }

    private String done(SectionMove move, Section section) {
        var words = sentences.words(MoveMessages.class);
        int number = section.headNumber();
        return switch (move) {
            case SUBMIT -> section.state() == SectionState.IN_REVIEW ? words.submitted(number) : words.revived(number);
            case WITHDRAW -> words.withdrawn(number);
            case REQUEST_CHANGES -> words.changes_requested(number);
            case APPROVE ->
                section.state() == SectionState.IN_REVIEW ? words.approved_in_part(number) : words.approved(number);
            case REOPEN -> words.reopened();
            case SAVE, RESTORE, REPLACE_REVIEWER -> throw new IllegalArgumentException(move.name());
        };
    }
}
