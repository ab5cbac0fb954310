package io.masthead.web.check;

import static io.masthead.api.staff.Roles.PUBLISHER;

import io.masthead.api.paging.Ids;
import io.masthead.api.staff.Caller;
import io.masthead.domain.check.style.ApprovedSpelling;
import io.masthead.domain.check.style.ApprovedSpellings;
import io.masthead.domain.check.style.TextStyles;
import io.masthead.domain.persistence.ReadOnly;
import io.masthead.domain.publication.Publication;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.web.check.SpellingsPage.Choices;
import io.masthead.web.check.SpellingsPage.NameRow;
import io.masthead.web.check.SpellingsPage.StyleValues;
import io.masthead.web.form.FormNumber;
import io.masthead.web.form.FormState;
import io.masthead.web.form.Forms;
import io.masthead.web.layout.Flash;
import io.masthead.web.layout.Localizer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** A publication's approved names, and its style of numbers and dates. */
@Path("/settings/{publication}/spellings")
@Produces("text/html; charset=utf-8")
@RolesAllowed(PUBLISHER)
public class SpellingPages {

    @Inject
    ApprovedSpellings spellings;

    @Inject
    TextStyles styles;

    @Inject
    Forms forms;

    @Inject
    Caller caller;

    @Inject
    Localizer localizer;

    @Inject
    Flash flash;

    @GET
    @ReadOnly
    public SpellingsPage show(@RestPath String publication) {
        return page(publication, FormState.NONE);
    }

    @POST
    public Response add(@RestPath String publication, @BeanParam SpellingFields fields) {
        return answered(publication, fields.state("add"), () -> {
            var added = spellings.add(publication, fields.entry(), caller.actor());
            return messages().saved(added.approved());
        });
    }

    @POST
    @Path("{spelling}")
    public Response change(@RestPath String publication, @RestPath String spelling, @BeanParam SpellingFields fields) {
        return answered(publication, fields.state("change-" + spelling), () -> {
            var changed = spellings.change(
                    publication, id(spelling), version(fields.version()), fields.entry(), caller.actor());
            return messages().saved(changed.approved());
        });
    }

    @POST
    @Path("{spelling}/remove")
    public Response remove(
            @RestPath String publication, @RestPath String spelling, @RestForm @Nullable String version) {
        return answered(publication, FormState.submitted("change-" + spelling, Map.of()), () -> {
            spellings.remove(publication, id(spelling), version(version), caller.actor());
            return messages().removed();
        });
    }

    @POST
    @Path("paste")
    public Response paste(@RestPath String publication, @BeanParam SpellingFields fields) {
        return answered(
                publication,
                fields.state("paste"),
                () -> messages().pasted(spellings.paste(publication, fields.chosen(), fields.lines(), caller.actor())));
    }

    @POST
    @Path("style")
    public Response style(@RestPath String publication, @BeanParam TextStyleFields fields) {
        return answered(publication, fields.state(), () -> {
            styles.set(publication, FormNumber.version(fields.version()), fields.style(), caller.actor());
            return messages().style_saved();
        });
    }

    private Response answered(String publication, FormState state, Supplier<String> action) {
        return forms.submit(
                state,
                () -> {
                    flash.ok(action.get());
                    return "/settings/" + publication + "/spellings";
                },
                refused -> refused(publication, refused));
    }

    @ReadOnly
    SpellingsPage refused(String publication, FormState state) {
        return page(publication, state);
    }

    private static SpellingsPage page(String slug, FormState state) {
        var publication = Publication.named(slug);
        var settings = "/settings/" + publication.slug();
        var names = ApprovedSpelling.of(publication).stream().map(NameRow::of).toList();
        return new SpellingsPage(
                publication.title(),
                settings,
                settings + "/spellings",
                StyleValues.of(TextStyles.of(publication)),
                names,
                Choices.ALL,
                state);
    }

    private SpellingMessages messages() {
        return localizer.messages(SpellingMessages.class);
    }

    private static UUID id(String spelling) {
        return Ids.parse(ResourceKind.SPELLING, spelling);
    }

    private static long version(@Nullable String sent) {
        return FormNumber.version(sent);
    }
}
