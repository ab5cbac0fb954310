package io.masthead.web.section;

import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;

import io.masthead.api.intake.Upload;
import io.masthead.api.paging.Ids;
import io.masthead.api.staff.Caller;
import io.masthead.domain.asset.Asset;
import io.masthead.domain.asset.Assets;
import io.masthead.domain.event.Subject;
import io.masthead.domain.persistence.ReadOnly;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.domain.section.Section;
import io.masthead.domain.staff.RateLimitedWork;
import io.masthead.domain.staff.RateLimiter;
import io.masthead.web.error.ErrorFragment;
import io.masthead.web.form.FormResult.Accepted;
import io.masthead.web.form.FormResult.Rejected;
import io.masthead.web.form.FormState;
import io.masthead.web.form.Forms;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/**
 * A picture for a text, sent with the form of the text: a script is answered with the figure, and puts it where the writer is;
 * without one the form comes back with the figure at the end of what was typed. Nothing of the text is saved.
 */
@Path("/sections/{id}/pictures")
@Produces("text/html; charset=utf-8")
@RequestScoped
@RolesAllowed({EDITOR, PUBLISHER})
public class PicturePages {

    private static final FormState SUBMITTED = FormState.submitted("picture", Map.of());

    @Inject
    Assets assets;

    @Inject
    EditPageReader reader;

    @Inject
    Forms forms;

    @Inject
    ReasonSentences sentences;

    @Inject
    RateLimiter rateLimiter;

    @Inject
    Caller caller;

    @Inject
    PicturePickerReader pictures;

    @PathParam("id")
    String id;

    /** The library's pictures, to choose from: a part of the edit page. */
    @GET
    public PicturePicker choose(@RestQuery @DefaultValue("") String q) {
        return pictures.picker(section(), q);
    }

    /** The form of the text as it was typed, with pictures of the library to choose from: what there is without a script. */
    @POST
    @Path("found")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public EditPage look(@BeanParam EditPages.Fields fields, @RestForm @Nullable String q) {
        var words = q == null ? "" : q.strip();
        return reader.previewed(section(), caller.actor(), fields.text(), fields.isContinued(), fields.seen())
                .offering(pictures.picker(section(), words));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(
            @BeanParam EditPages.Fields fields,
            @BeanParam SubmittedPicture picture,
            @RestForm("file") @Nullable FileUpload file,
            @HeaderParam("HX-Request") @Nullable String htmx) {
        var result = forms.attempt(SUBMITTED, () -> {
            Refused.ifAny(reader.refusalsToSave(section(), caller.actor()), Subject.section(section()));
            return figure(picture, file);
        });
        return switch (result) {
            case Accepted<String>(var figure) ->
                Response.ok(htmx == null ? withFigure(fields, figure) : figure).build();
            case Rejected<String> rejected ->
                rejected.show(
                        htmx == null ? refused(fields, rejected) : new ErrorFragment(sentences.of(rejected), false));
        };
    }

    private String figure(SubmittedPicture picture, @Nullable FileUpload file) {
        var chosen = picture.chosen();
        return picture.figure(chosen == null ? added(picture, file) : asset(chosen), language());
    }

    private Asset added(SubmittedPicture picture, @Nullable FileUpload file) {
        rateLimiter.take(RateLimitedWork.PICTURE, caller.actor());
        return assets.add(Upload.picture(file), picture.description(), caller.actor())
                .asset();
    }

    @ReadOnly
    Asset asset(UUID chosen) {
        return Asset.withId(chosen);
    }

    @ReadOnly
    Locale language() {
        return Section.withId(section()).issue().publication().locale();
    }

    private EditPage withFigure(EditPages.Fields fields, String figure) {
        return reader.previewed(
                section(), caller.actor(), fields.text().with(figure), fields.isContinued(), fields.seen());
    }

    private EditPage refused(EditPages.Fields fields, Rejected<?> rejected) {
        return reader.refused(section(), caller.actor(), fields.text(), fields.isContinued(), fields.seen(), rejected);
    }

    private UUID section() {
        return Ids.parse(ResourceKind.SECTION, id);
    }
}
