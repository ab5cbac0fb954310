package io.masthead.web.issue;

import static io.masthead.api.staff.Roles.AUDITOR;
import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;
import static io.masthead.api.staff.Roles.REVIEWER;

import io.masthead.api.staff.Caller;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.section.RunningOrder;
import io.masthead.web.form.FormNumber;
import io.masthead.web.form.FormState;
import io.masthead.web.form.Forms;
import io.masthead.web.layout.Flash;
import io.masthead.web.layout.Localizer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** The running order: numbers to type, or a step up or down. */
@Path("/issues/{publication}/{period}/order")
@Produces("text/html; charset=utf-8")
@RequestScoped
public class RunningOrderPages {

    private static final String FORM = "order";

    @Inject
    RunningOrder runningOrder;

    @Inject
    RunningOrderReader reader;

    @Inject
    Forms forms;

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

    @GET
    @RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
    public RunningOrderPage list() {
        return page("", FormState.NONE);
    }

    @POST
    @RolesAllowed(PUBLISHER)
    public Response order(
            @RestForm List<String> section,
            @RestForm List<String> place,
            @RestForm @Nullable String up,
            @RestForm @Nullable String down,
            @RestForm @Nullable String version,
            @RestHeader("HX-Request") @Nullable String htmx) {
        var done = forms.submit(
                FormState.submitted(FORM, typed(section, place)),
                () -> {
                    runningOrder.order(
                            issue(),
                            FormNumber.version(version),
                            wanted(section, place, up, down),
                            up == null && down == null ? unread(place) : List.of(),
                            caller.actor());
                    return IssueUrls.of(publication, period) + "/order";
                },
                formState -> page("", formState));
        var said = localizer.messages(ArrangeMessages.class).ordered();
        if (done.getStatus() != Response.Status.SEE_OTHER.getStatusCode()) {
            return done;
        }
        if (htmx != null) {
            return Response.ok(new RunningOrderList(page(said, FormState.NONE).order()))
                    .build();
        }
        flash.ok(said);
        return done;
    }

    private static List<String> wanted(
            List<String> section, List<String> place, @Nullable String up, @Nullable String down) {
        if (up != null) {
            return RunningOrderInput.moved(section, up, -1);
        }
        if (down != null) {
            return RunningOrderInput.moved(section, down, 1);
        }
        return RunningOrderInput.ordered(
                section, place.stream().map(RunningOrderPages::number).toList());
    }

    private static int number(String typed) {
        return Objects.requireNonNullElse(FormNumber.read(typed), 0);
    }

    private static List<Reason> unread(List<String> place) {
        return place.stream()
                .filter(typed -> FormNumber.read(typed) == null)
                .map(typed -> Reason.ofField(GeneralReason.MALFORMED, "order", typed))
                .toList();
    }

    private static Map<String, String> typed(List<String> section, List<String> place) {
        var typed = new LinkedHashMap<String, String>();
        for (int i = 0; i < Math.min(section.size(), place.size()); i++) {
            typed.put("place-" + section.get(i), place.get(i));
        }
        return typed;
    }

    private RunningOrderPage page(String said, FormState formState) {
        return reader.page(publication, period, said, caller.actor(), formState);
    }

    private UUID issue() {
        return Issue.at(publication, period).id();
    }
}
