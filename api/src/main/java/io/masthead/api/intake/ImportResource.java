package io.masthead.api.intake;

import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.masthead.api.paging.Ids;
import io.masthead.api.staff.Caller;
import io.masthead.api.version.EntityTags;
import io.masthead.domain.document.docx.Reading;
import io.masthead.domain.intake.Intake;
import io.masthead.domain.intake.text.ReportLine;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.domain.section.Section;
import io.masthead.domain.staff.RateLimitedWork;
import io.masthead.domain.staff.RateLimiter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Reads files in: a whole issue, or a section's text. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    @Inject
    Intake intake;

    @Inject
    ReturnedImports returnedImports;

    @Inject
    RateLimiter rateLimiter;

    @Inject
    Caller caller;

    /** What was read in, with a report of what was guessed or dropped. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ImportView(@Nullable Made issue, @Nullable Made section, List<LineView> report) {}

    /** The id of what was made. */
    public record Made(String id) {}

    /** One line of the report. */
    public record LineView(int line, String text, String reason) {

        static List<LineView> of(List<ReportLine> report) {
            return report.stream()
                    .map(it -> new LineView(it.line(), it.text(), it.sentence(Locale.ENGLISH)))
                    .toList();
        }
    }

    /**
     * Reads a file in, as a new issue or as the next revision of a section; that may be based on a version. Of a Word file that
     * went out from the section only what was changed in it comes in, unless it is to be the whole text. A Word file's tracked
     * changes are accepted, unless {@code changes} says to reject them; then it is the whole text too.
     */
    @POST
    @Path("imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({EDITOR, PUBLISHER})
    @APIResponseSchema(value = ImportView.class, responseCode = "201")
    public Response read(
            @RestForm("file") @Nullable FileUpload file,
            @RestForm @Nullable String publication,
            @RestForm @Nullable String period,
            @RestForm @Nullable String section,
            @RestForm @Nullable String whole,
            @RestForm @Nullable String changes,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        var reading = Intake.reading(changes);
        rateLimiter.take(RateLimitedWork.IMPORT, caller.actor());
        if (section != null && !section.isBlank()) {
            var target = Ids.parse(ResourceKind.SECTION, section);
            var basedOn = basedOn(target, ifMatch);
            intake.refuseToSave(target, basedOn, caller.actor());
            var sent = Upload.file(file);
            boolean isWhole = "true".equals(whole) || reading == Reading.REJECT_ALL;
            var returned = isWhole ? Optional.<ImportView>empty() : returnedImports.read(sent, target, basedOn);
            if (returned.isPresent()) {
                return created("/api/v1/sections/" + target, returned.get());
            }
            var made = intake.section(sent, target, basedOn, reading, caller.actor());
            var id = made.section().id().toString();
            return created(
                    "/api/v1/sections/" + id,
                    new ImportView(null, new Made(id), LineView.of(made.report().lines())));
        }
        var slug = publication == null ? "" : publication.strip();
        var month = intake.periodOf(slug, period, caller.actor());
        var made = intake.issue(Upload.file(file), slug, month, reading, caller.actor());
        var id = made.issue().id().toString();
        return created(
                "/api/v1/issues/" + id,
                new ImportView(new Made(id), null, LineView.of(made.report().lines())));
    }

    /** The version that the request names; it may name none, and then means the text as it stands when it arrives. */
    private static int basedOn(UUID section, @Nullable String ifMatch) {
        int now = Section.withId(section).version();
        var named = EntityTags.of(ifMatch, () -> now);
        return named == null ? now : named;
    }

    private static Response created(String where, ImportView view) {
        return Response.created(URI.create(where)).entity(view).build();
    }
}
