package io.masthead.web.section;

import static io.masthead.api.staff.Roles.AUDITOR;
import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;
import static io.masthead.api.staff.Roles.REVIEWER;

import io.masthead.api.paging.Ids;
import io.masthead.api.staff.Caller;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.Resource;
import io.masthead.domain.section.ReviewerSubstitutions;
import io.masthead.domain.section.ReviewerSubstitutions.Request;
import io.masthead.domain.section.SectionMove;
import io.masthead.domain.staff.StaffDirectory;
import io.masthead.web.form.FormNumber;
import io.masthead.web.layout.Flash;
import io.masthead.web.section.MoveAnswer.Sent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Puts another reviewer in the place of one whom the open review names. Any role comes in, as for the other moves. */
@Path("/sections/{id}/replace-reviewer")
@Produces("text/html; charset=utf-8")
@RequestScoped
@RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
public class ReplacePages {

    @Inject
    ReviewerSubstitutions substitutions;

    @Inject
    MoveAnswer answer;

    @Inject
    Sentences sentences;

    @Inject
    Caller caller;

    @Inject
    Flash flash;

    @RestForm
    @Nullable
    String version;

    @RestForm
    @Nullable
    String revision;

    @POST
    public Response replace(
            @RestPath String id,
            @RestForm @DefaultValue("") String person,
            @RestForm @DefaultValue("") String replacement,
            @RestForm @DefaultValue("") String reason) {
        var section = Ids.parse(Resource.SECTION, id);
        var choices = Map.of("person", person, "replacement", replacement);
        var sent = new Sent(SectionMove.REPLACE_REVIEWER, reason, FormNumber.of(revision), choices);
        try {
            var request = new Request(person, replacement, reason);
            substitutions.replace(section, FormNumber.of(version), request, caller.actor());
            flash.ok(sentences.words(MoveMessages.class).replaced());
            return Response.seeOther(URI.create("/sections/" + section)).build();
        } catch (Refused refused) {
            return answer.refused(section, sent, refused);
        } catch (StaffDirectory.Unreachable away) {
            return answer.away(section, sent);
        }
    }
}
