package io.masthead.web.publication;

import static io.masthead.api.staff.Roles.PUBLISHER;

import io.masthead.api.staff.Caller;
import io.masthead.domain.refusal.ReasonCode.Kind;
import io.masthead.domain.refusal.Refused;
import io.masthead.web.error.HttpStatus;
import io.masthead.web.form.FormState;
import io.masthead.web.layout.Localizer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** A house style as it stands in the form: tried on real pages, or exchanged for a design's usual values. Stores nothing. */
@Path("/settings/{publication}/style")
@Produces("text/html; charset=utf-8")
@RolesAllowed(PUBLISHER)
public class StylePages {

    private static final int OK = 200;

    @Inject
    StylePreviewer previews;

    @Inject
    SettingsReader reader;

    @Inject
    Caller caller;

    @Inject
    Localizer localizer;

    /** A page in the settings as they are stored, which the settings show at first sight. */
    @GET
    @Path("pages/{number}")
    @Produces("image/png")
    public Response page(@RestPath String publication, @RestPath int number) {
        return Response.ok(previews.storedPage(publication, number, caller.actor()))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** The settings with the pages beside them; for scripts the pages alone, which are put in whatever they say. */
    @POST
    @Path("preview")
    public Response preview(
            @RestPath String publication,
            @BeanParam SettingsForm form,
            @HeaderParam("HX-Request") @Nullable String htmx) {
        form.slug = publication;
        int status = OK;
        PreviewPages preview;
        try {
            preview = previews.of(publication, form.settings(), form.unread(), caller.actor());
        } catch (Refused refused) {
            if (refused.kind() == Kind.UNKNOWN) {
                throw refused;
            }
            status = HttpStatus.of(refused.kind());
            preview = new PreviewPages(
                    List.of(), FormState.refused(PreviewPages.FORM, Map.of(), refused, localizer.locale()));
        }
        return htmx == null
                ? Response.status(status)
                        .entity(reader.page(form, preview, preview.formState()))
                        .build()
                : Response.ok(new StylePreviewPane(preview, true)).build();
    }

    /** The settings with the usual values of the chosen design in the form. */
    @POST
    @Path("usual")
    public SettingsPage usual(@RestPath String publication, @BeanParam SettingsForm form) {
        form.slug = publication;
        form.look.takeUsual();
        return reader.page(form, PreviewPages.NONE, FormState.NONE);
    }
}
