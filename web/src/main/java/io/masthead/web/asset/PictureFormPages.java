package io.masthead.web.asset;

import static io.masthead.api.staff.Roles.AUDITOR;
import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;
import static io.masthead.api.staff.Roles.REVIEWER;

import io.masthead.api.paging.Ids;
import io.masthead.api.staff.Caller;
import io.masthead.domain.asset.Asset;
import io.masthead.domain.asset.AssetThumbnail;
import io.masthead.domain.asset.CropArea;
import io.masthead.domain.asset.Library;
import io.masthead.domain.persistence.ReadOnly;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.domain.staff.RateLimitedWork;
import io.masthead.domain.staff.RateLimiter;
import io.masthead.web.form.FormNumber;
import io.masthead.web.form.FormState;
import io.masthead.web.form.Forms;
import io.masthead.web.layout.Flash;
import io.masthead.web.layout.Localizer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** One picture: what is said of it, its parts, and taking it away. */
@Path("/pictures/{id}")
@Produces("text/html; charset=utf-8")
@RequestScoped
@RolesAllowed({EDITOR, PUBLISHER})
public class PictureFormPages {

    /** Its address names the version. */
    private static final String FOR_A_YEAR = "private, max-age=31536000, immutable";

    @Inject
    Library library;

    @Inject
    PicturePageReader reader;

    @Inject
    Forms forms;

    @Inject
    RateLimiter rateLimiter;

    @Inject
    Caller caller;

    @Inject
    Localizer localizer;

    @Inject
    Flash flash;

    @PathParam("id")
    String id;

    /** The numbers of a part, as its form sends them. */
    public record CropFields(
            @RestForm @Nullable String x,
            @RestForm @Nullable String y,
            @RestForm @Nullable String width,
            @RestForm @Nullable String height) {

        CropArea area() {
            return new CropArea(number(x), number(y), number(width), number(height));
        }

        private static int number(@Nullable String typed) {
            var number = FormNumber.of(typed);
            return number == null ? -1 : number;
        }

        FormState state() {
            return FormState.submitted(
                    "crop", Map.of("x", given(x), "y", given(y), "width", given(width), "height", given(height)));
        }

        private static String given(@Nullable String typed) {
            return typed == null ? "" : typed;
        }
    }

    @GET
    @RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
    public PicturePage show() {
        return page(FormState.NONE);
    }

    @GET
    @Path("thumbnail")
    @ReadOnly
    @Produces("image/jpeg")
    @RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
    public Response thumbnail() {
        return Response.ok(AssetThumbnail.of(Asset.withId(asset())).bytes())
                .header("Cache-Control", FOR_A_YEAR)
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .build();
    }

    @POST
    public Response describe(@BeanParam PictureFields fields, @RestForm @Nullable String version) {
        return answered(fields.state(), () -> {
            var read = fields.read();
            var basedOn = FormNumber.version(version);
            library.describe(asset(), basedOn, read.change(), read.unread(), caller.actor());
            flash.ok(messages().saved());
            return "/pictures/" + id;
        });
    }

    @POST
    @Path("crops")
    public Response crop(@BeanParam CropFields fields) {
        return answered(fields.state(), () -> {
            rateLimiter.take(RateLimitedWork.PICTURE, caller.actor());
            var part = library.crop(asset(), fields.area(), caller.actor());
            flash.ok(part.isNew() ? messages().cut_out() : messages().cut_out_before());
            return "/pictures/" + part.asset().id();
        });
    }

    @POST
    @Path("remove")
    public Response remove(@RestForm @Nullable String version) {
        return answered(FormState.submitted("remove", Map.of()), () -> {
            library.remove(asset(), FormNumber.version(version), caller.actor());
            flash.ok(messages().removed());
            return "/pictures";
        });
    }

    private Response answered(FormState submitted, Supplier<String> action) {
        return forms.submit(submitted, action, this::page);
    }

    private PicturePage page(FormState formState) {
        return reader.page(asset(), caller.actor(), formState);
    }

    private UUID asset() {
        return Ids.parse(ResourceKind.ASSET, id);
    }

    private LibraryMessages messages() {
        return localizer.messages(LibraryMessages.class);
    }
}
