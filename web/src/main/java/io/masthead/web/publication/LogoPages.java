package io.masthead.web.publication;

import static io.masthead.api.staff.Roles.PUBLISHER;

import io.masthead.api.intake.Upload;
import io.masthead.api.staff.Caller;
import io.masthead.domain.asset.PictureHeader;
import io.masthead.domain.publication.Publication;
import io.masthead.domain.publication.Publications;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.web.form.FormNumber;
import io.masthead.web.form.FormState;
import io.masthead.web.form.Forms;
import io.masthead.web.layout.Flash;
import io.masthead.web.layout.Localizer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A publication's logo: shown, set, taken out. */
@Path("/settings/{publication}/logo")
@Produces("text/html; charset=utf-8")
@RolesAllowed(PUBLISHER)
public class LogoPages {

    private static final String FORM = "logo";

    @Inject
    Publications publications;

    @Inject
    SettingsPageReader reader;

    @Inject
    Forms forms;

    @Inject
    Caller caller;

    @Inject
    Localizer localizer;

    @Inject
    Flash flash;

    /** The picture itself. */
    @GET
    @Produces({"image/png", "image/jpeg"})
    public Response show(@RestPath String publication) {
        var bytes = reader.logo(publication).orElseThrow(() -> Refused.unknown(ResourceKind.LOGO));
        var format = PictureHeader.read(bytes).orElseThrow().format().name().toLowerCase(Locale.ROOT);
        return Response.ok(bytes, "image/" + format)
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response set(
            @RestPath String publication,
            @RestForm @Nullable String version,
            @RestForm("file") @Nullable FileUpload file) {
        return forms.submit(
                FormState.submitted(FORM, Map.of()),
                () -> {
                    publications.setLogo(
                            publication, (long) FormNumber.version(version), Upload.logo(file), caller.actor());
                    flash.ok(
                            messages().logo_saved(Publication.named(publication).title()));
                    return "/settings/" + publication;
                },
                formState -> reader.page(publication, StylePreview.NONE, formState));
    }

    @POST
    @Path("remove")
    public Response remove(@RestPath String publication, @RestForm @Nullable String version) {
        return forms.submit(
                FormState.submitted(FORM, Map.of()),
                () -> {
                    publications.removeLogo(publication, (long) FormNumber.version(version), caller.actor());
                    flash.ok(messages()
                            .logo_removed(Publication.named(publication).title()));
                    return "/settings/" + publication;
                },
                formState -> reader.page(publication, StylePreview.NONE, formState));
    }

    private StyleMessages messages() {
        return localizer.messages(StyleMessages.class);
    }
}
