package io.masthead.web.section;

import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;

import io.masthead.api.intake.Upload;
import io.masthead.api.paging.Ids;
import io.masthead.api.staff.Caller;
import io.masthead.domain.event.Subject;
import io.masthead.domain.intake.GuestRemarks;
import io.masthead.domain.intake.returned.ReturnedFiles;
import io.masthead.domain.intake.returned.ReturnedText;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.domain.section.SectionMove;
import io.masthead.domain.section.Sections;
import io.masthead.domain.staff.RateLimitedWork;
import io.masthead.domain.staff.RateLimiter;
import io.masthead.web.form.FormResult.Accepted;
import io.masthead.web.form.FormResult.Rejected;
import io.masthead.web.form.FormState;
import io.masthead.web.form.Forms;
import io.masthead.web.intake.ImportReports;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/**
 * A section's file that came back from Word: shows what was changed in it. To save it is a merge with the newest revision, as
 * any other, and follows its rules.
 */
@Path("/sections/{id}/returned")
@Produces("text/html; charset=utf-8")
@RequestScoped
@RolesAllowed({EDITOR, PUBLISHER})
public class ReturnedPages {

    @Inject
    ReturnedFiles files;

    @Inject
    GuestRemarks remarks;

    @Inject
    ReturnedReader reader;

    @Inject
    Sections sections;

    @Inject
    RateLimiter rateLimiter;

    @Inject
    Forms forms;

    @Inject
    Caller caller;

    @PathParam("id")
    String id;

    /**
     * What came back.
     *
     * @param remarks the address of the page with all comments; empty where there are none
     */
    record HandedIn(ReturnedText text, String remarks) {}

    @GET
    public ReturnedPage form() {
        return page("", List.of());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response read(@RestForm("file") @Nullable FileUpload file, @RestForm @Nullable String guest) {
        var name = guest == null ? "" : guest.strip();
        var submitted = FormState.submitted("returned", Map.of("guest", name));
        return switch (forms.attempt(submitted, () -> handedIn(file, name))) {
            case Accepted<HandedIn>(var came) ->
                Response.ok(reader.preview(section(), came)).build();
            case Rejected<HandedIn> rejected -> rejected.show(page(name, reader.sentences(rejected)));
        };
    }

    /** The comments are kept from then on, as the pictures are; the text is only shown. */
    private HandedIn handedIn(@Nullable FileUpload file, String guest) {
        rateLimiter.take(RateLimitedWork.IMPORT, caller.actor());
        var now = reader.version(section());
        Refused.ifAny(sections.refusals(section(), now, SectionMove.SAVE, caller.actor()), Subject.section(section()));
        var sent = Upload.file(file);
        var text = files.read(sent.path(), section(), caller.actor()).by(guest);
        var report = remarks.keep(section(), sent, text.losses(), text.comments(), caller.actor());
        return new HandedIn(text, report.map(ImportReports::of).orElse(""));
    }

    private ReturnedPage page(String guest, List<String> reasons) {
        return reader.form(section(), guest, caller.actor(), reasons);
    }

    private UUID section() {
        return Ids.parse(ResourceKind.SECTION, id);
    }
}
