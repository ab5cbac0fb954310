package io.masthead.web.publication;

import static io.masthead.api.staff.Roles.PUBLISHER;

import io.masthead.api.staff.Caller;
import io.masthead.web.form.FormResult.Accepted;
import io.masthead.web.form.FormResult.Rejected;
import io.masthead.web.form.FormState;
import io.masthead.web.form.Forms;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** A house style as it stands in the form: tried on real pages, or exchanged for a design's usual values. Stores nothing. */
@Path("/settings/{publication}/style")
@Produces("text/html; charset=utf-8")
@RolesAllowed(PUBLISHER)
public class StylePages {

    @Inject
    StylePreviewer previews;

    @Inject
    SettingsPageReader reader;

    @Inject
    Caller caller;

    @Inject
    Forms forms;

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
        var result = forms.attempt(
                StylePreview.SUBMITTED, () -> previews.of(publication, form.settings(), form.unread(), caller.actor()));
        var preview = switch (result) {
            case Accepted<StylePreview>(var pages) -> pages;
            case Rejected<StylePreview> rejected -> new StylePreview(List.of(), rejected.state());
        };
        if (htmx != null) {
            return Response.ok(new StylePreviewPane(preview, true)).build();
        }
        var page = reader.page(form, preview, preview.formState());
        return result instanceof Rejected<StylePreview> rejected
                ? rejected.show(page)
                : Response.ok(page).build();
    }

    /** The settings with the usual values of the chosen design in the form. */
    @POST
    @Path("usual")
    public SettingsPage usual(@RestPath String publication, @BeanParam SettingsForm form) {
        form.slug = publication;
        form.look.takeUsual();
        return reader.page(form, StylePreview.NONE, FormState.NONE);
    }
}
