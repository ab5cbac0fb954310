package io.masthead.web.intake;

import static io.masthead.api.staff.Roles.AUDITOR;
import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;
import static io.masthead.api.staff.Roles.REVIEWER;

import io.masthead.api.intake.Upload;
import io.masthead.api.paging.Ids;
import io.masthead.api.staff.Caller;
import io.masthead.domain.intake.Intake;
import io.masthead.domain.intake.IntakeReport;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.domain.staff.RateLimitedWork;
import io.masthead.domain.staff.RateLimiter;
import io.masthead.web.form.FormNumber;
import io.masthead.web.form.FormResult.Accepted;
import io.masthead.web.form.FormResult.Rejected;
import io.masthead.web.form.FormState;
import io.masthead.web.form.Forms;
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
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Reads files in. What the reader has to say is kept, and shown on a page of its own. */
@Path("/import")
@Produces("text/html; charset=utf-8")
@RolesAllowed({EDITOR, PUBLISHER})
public class ImportPages {

    @Inject
    Intake intake;

    @Inject
    RateLimiter rateLimiter;

    @Inject
    ImportPageReader reader;

    @Inject
    ImportReports reports;

    @Inject
    Forms forms;

    @Inject
    Caller caller;

    @GET
    public TemplateInstance form(
            @RestQuery @Nullable String section,
            @RestQuery @Nullable String publication,
            @RestQuery @Nullable String period) {
        return reader.page(given(publication), given(period), id(section), "", caller.actor(), List.of());
    }

    @GET
    @Path("{report}")
    @RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
    public TemplateInstance report(
            @RestPath String report, @RestQuery @Nullable String changes, @RestQuery @Nullable String comments) {
        return reports.page(Ids.parse(ResourceKind.REPORT, report), behind(changes), behind(comments));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response read(
            @RestForm("file") @Nullable FileUpload file,
            @RestForm @Nullable String publication,
            @RestForm @Nullable String period,
            @RestForm @Nullable String section,
            @RestForm @Nullable String changes,
            @RestForm @Nullable String version) {
        var target = id(section);
        var submitted = FormState.submitted("import", Map.of());
        var result = forms.attemptOnLastingPage(
                submitted,
                () -> target == null
                        ? issue(file, given(publication), given(period), changes)
                        : section(file, target, FormNumber.of(version), changes));
        return switch (result) {
            case Accepted<IntakeReport>(var report) ->
                Response.seeOther(URI.create(ImportReports.of(report))).build();
            case Rejected<IntakeReport> rejected ->
                rejected.show(reader.page(
                        given(publication), given(period), target, given(changes), caller.actor(), rejected.reasons()));
        };
    }

    private IntakeReport issue(@Nullable FileUpload file, String slug, String period, @Nullable String changes) {
        var reading = Intake.reading(changes);
        rateLimiter.take(RateLimitedWork.IMPORT, caller.actor());
        var month = intake.periodOf(slug, period, caller.actor());
        return intake.issue(Upload.file(file), slug, month, reading, caller.actor())
                .report();
    }

    private IntakeReport section(
            @Nullable FileUpload file, UUID id, @Nullable Integer basedOn, @Nullable String changes) {
        var reading = Intake.reading(changes);
        rateLimiter.take(RateLimitedWork.IMPORT, caller.actor());
        intake.refuseToSave(id, basedOn, caller.actor());
        return intake.section(Upload.file(file), id, basedOn, reading, caller.actor())
                .report();
    }

    private static @Nullable UUID id(@Nullable String section) {
        return section == null || section.isBlank() ? null : Ids.parse(ResourceKind.SECTION, section);
    }

    private static int behind(@Nullable String place) {
        var number = FormNumber.of(place);
        return number == null ? 0 : number;
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
