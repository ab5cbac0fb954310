package io.masthead.web.publication;

import static io.masthead.api.staff.Roles.PUBLISHER;

import io.masthead.api.staff.Caller;
import io.masthead.domain.persistence.ReadOnly;
import io.masthead.domain.publication.Publication;
import io.masthead.domain.publication.Publications;
import io.masthead.web.form.FormState;
import io.masthead.web.form.Forms;
import io.masthead.web.layout.Flash;
import io.masthead.web.layout.Localizer;
import io.masthead.web.publication.PublicationsPage.Line;
import io.masthead.web.publication.SettingsPage.Values;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

/** Publications: the list, a new one, the settings of each. */
@Path("/settings")
@Produces("text/html; charset=utf-8")
@RolesAllowed(PUBLISHER)
public class SettingsPages {

    @Inject
    Publications publications;

    @Inject
    Forms forms;

    @Inject
    Caller caller;

    @Inject
    Localizer localizer;

    @Inject
    Flash flash;

    @Inject
    SettingsPageReader reader;

    @Inject
    StylePreviewer previews;

    @GET
    @ReadOnly
    public PublicationsPage list() {
        return new PublicationsPage(Publication.all().stream()
                .map(it -> new Line(
                        "/settings/" + it.slug(),
                        it.title(),
                        it.tagline(),
                        List.copyOf(it.names().values()),
                        it.policy().stages().size()))
                .toList());
    }

    @GET
    @Path("new")
    public SettingsPage blank() {
        return blank(SettingsForm.fresh(), FormState.NONE);
    }

    @POST
    @Path("new")
    public Response create(@BeanParam SettingsForm form) {
        return forms.submit(
                StylePreview.SUBMITTED,
                () -> {
                    var made = publications.create(form.slug.strip(), form.settings(), form.unread(), caller.actor());
                    flash.ok(messages().created(made.title()));
                    return "/issues";
                },
                formState -> blank(form, formState));
    }

    @GET
    @Path("{publication}")
    public SettingsPage show(@RestPath String publication) {
        return reader.page(publication, previews.stored(publication), FormState.NONE);
    }

    @POST
    @Path("{publication}")
    public Response change(@RestPath String publication, @BeanParam SettingsForm form) {
        form.slug = publication;
        return forms.submit(
                StylePreview.SUBMITTED,
                () -> {
                    var changed = publications.change(
                            Publication.named(publication).slug(),
                            form.basedOn(),
                            form.settings(),
                            form.unread(),
                            caller.actor());
                    flash.ok(messages().saved(changed.title()));
                    return "/settings/" + publication;
                },
                formState -> reader.page(form, StylePreview.NONE, formState));
    }

    private SettingsPage blank(SettingsForm form, FormState formState) {
        boolean first = Publication.all().isEmpty();
        var heading = first ? messages().first() : messages().create();
        return new SettingsPage(
                heading, first, false, "/settings/new", Values.of(form), List.of(), StylePreview.NONE, "", formState);
    }

    private PublicationMessages messages() {
        return localizer.messages(PublicationMessages.class);
    }
}
