package io.masthead.web.intake;

import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;

import io.masthead.api.intake.Upload;
import io.masthead.api.paging.Ids;
import io.masthead.api.staff.Caller;
import io.masthead.domain.intake.Intake;
import io.masthead.domain.refusal.ReasonCode.Kind;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.staff.Allowance;
import io.masthead.web.error.Refusals;
import io.masthead.web.error.Statuses;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Reads files in, and shows the report right away: it is stored nowhere, so there is no page to redirect to. */
@Path("/import")
@Produces("text/html; charset=utf-8")
@RolesAllowed({EDITOR, PUBLISHER})
public class ImportPages {

    @Inject
    Intake intake;

    @Inject
    Allowance allowance;

    @Inject
    ImportForm form;

    @Inject
    Refusals refusals;

    @Inject
    Caller caller;

    @GET
    public TemplateInstance form(
            @RestQuery @Nullable String section,
            @RestQuery @Nullable String publication,
            @RestQuery @Nullable String period) {
        return form.page(given(publication), given(period), id(section), caller.actor(), null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response read(
            @RestForm("file") @Nullable FileUpload file,
            @RestForm @Nullable String publication,
            @RestForm @Nullable String period,
            @RestForm @Nullable String section) {
        var target = id(section);
        try {
            allowance.take("imports", caller.actor());
            var page = target == null ? issue(file, given(publication), given(period)) : section(file, target);
            return Response.ok(page).build();
        } catch (Refused refused) {
            if (refused.kind() == Kind.UNKNOWN && target != null) {
                throw refused;
            }
            refusals.record(refused);
            var again = form.page(given(publication), given(period), target, caller.actor(), refused);
            return Response.status(Statuses.of(refused.kind())).entity(again).build();
        }
    }

    private ImportedPage issue(@Nullable FileUpload file, String slug, String period) {
        var month = intake.periodOf(slug, period, caller.actor());
        var made = intake.issue(Upload.bytes(file), slug, month, caller.actor());
        var board = "/issues/" + slug + "/" + month;
        return new ImportedPage(
                form.name(made.issue().id()),
                true,
                board,
                form.sections(made.issue().id()),
                made.report());
    }

    private ImportedPage section(@Nullable FileUpload file, UUID id) {
        intake.refuseToSave(id, caller.actor());
        var made = intake.section(Upload.bytes(file), id, caller.actor());
        var read = form.section(id);
        return new ImportedPage(read.title(), false, "/sections/" + id, List.of(read), made.report());
    }

    private static @Nullable UUID id(@Nullable String section) {
        return section == null || section.isBlank() ? null : Ids.parse("section", section);
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
