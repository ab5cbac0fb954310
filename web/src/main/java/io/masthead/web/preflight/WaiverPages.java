package io.masthead.web.preflight;

import static io.masthead.api.staff.Roles.PUBLISHER;

import io.masthead.api.paging.Ids;
import io.masthead.api.staff.Caller;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.preflight.Waivers;
import io.masthead.domain.preflight.Waivers.FindingId;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.web.form.FormState;
import io.masthead.web.issue.BoardFormHandler;
import io.masthead.web.issue.IssueUrls;
import io.masthead.web.layout.Flash;
import io.masthead.web.layout.Localizer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Lets findings pass, and takes that back, at the board. */
@Path("/issues/{publication}/{period}/waivers")
@Produces("text/html; charset=utf-8")
@RequestScoped
public class WaiverPages {

    @Inject
    Waivers waivers;

    @Inject
    BoardFormHandler forms;

    @Inject
    Caller caller;

    @Inject
    Localizer localizer;

    @Inject
    Flash flash;

    @PathParam("publication")
    String publication;

    @PathParam("period")
    String period;

    @POST
    @RolesAllowed(PUBLISHER)
    public Response waive(
            @RestForm @Nullable String rule,
            @RestForm @Nullable String section,
            @RestForm @Nullable String place,
            @RestForm @Nullable String reason) {
        var form = FindingLine.form(
                Objects.requireNonNullElse(rule, ""),
                Objects.requireNonNullElse(section, ""),
                Objects.requireNonNullElse(place, ""));
        return answered(form, Map.of("reason", Objects.requireNonNullElse(reason, "")), () -> {
            waivers.waive(issue(), new FindingId(rule, section, place), reason, caller.actor());
            flash.ok(words().waived_now());
        });
    }

    @POST
    @Path("{waiver}/take-back")
    @RolesAllowed(PUBLISHER)
    public Response takeBack(@RestPath String waiver) {
        return answered("take-back", Map.of(), () -> {
            waivers.takeBack(issue(), Ids.parse(ResourceKind.WAIVER, waiver), caller.actor());
            flash.ok(words().taken_back());
        });
    }

    private Response answered(String form, Map<String, String> typed, Runnable act) {
        return forms.submit(publication, period, FormState.submitted(form, typed), () -> {
            act.run();
            return IssueUrls.of(publication, period);
        });
    }

    private UUID issue() {
        return Issue.at(publication, period).id();
    }

    private FindingMessages words() {
        return localizer.messages(FindingMessages.class);
    }
}
