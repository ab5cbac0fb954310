package io.masthead.api.asset;

import static io.masthead.api.staff.Roles.AUDITOR;
import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;
import static io.masthead.api.staff.Roles.REVIEWER;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import io.masthead.api.intake.Upload;
import io.masthead.api.paging.Ids;
import io.masthead.api.paging.QueryNumbers;
import io.masthead.api.staff.Caller;
import io.masthead.domain.asset.Asset;
import io.masthead.domain.asset.AssetDescription;
import io.masthead.domain.asset.Assets;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.domain.staff.RateLimitedWork;
import io.masthead.domain.staff.RateLimiter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Pictures for texts: uploaded once, named by any text. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
public class AssetResource {

    @Inject
    Assets assets;

    @Inject
    RateLimiter rateLimiter;

    @Inject
    Caller caller;

    /** Uploads a PNG or JPEG; 200 where the same file is there already. */
    @POST
    @Path("assets")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({EDITOR, PUBLISHER})
    @APIResponseSchema(value = AssetView.class, responseCode = "201")
    public Response add(
            @RestForm("file") @Nullable FileUpload file,
            @RestForm @Nullable String alt,
            @RestForm @Nullable String credit,
            @RestForm @Nullable String caption,
            @RestForm @Nullable String source) {
        rateLimiter.take(RateLimitedWork.PICTURE, caller.actor());
        var description = AssetDescription.of(alt, credit, caption, source);
        var added = assets.add(Upload.picture(file), description, caller.actor());
        var view = AssetView.of(added.asset());
        var answer = added.isNew() ? Response.created(URI.create("/api/v1/assets/" + view.id())) : Response.ok();
        return answer.entity(view).build();
    }

    /** One picture, without its file. */
    @GET
    @Path("assets/{id}")
    @Transactional
    @RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
    public AssetView get(@PathParam("id") String id) {
        return AssetView.of(Asset.withId(Ids.parse(ResourceKind.ASSET, id)));
    }

    /** Its file: the smallest that is kept of at least that width in pixels, or the whole. */
    @GET
    @Path("assets/{id}/file")
    @Transactional
    @RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
    @Produces({"image/png", "image/jpeg", MediaType.APPLICATION_JSON})
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "image/png", schema = @Schema(type = STRING, format = "binary")),
                @Content(mediaType = "image/jpeg", schema = @Schema(type = STRING, format = "binary"))
            })
    public Response file(@PathParam("id") String id, @QueryParam("width") @Nullable String width) {
        var asset = Asset.withId(Ids.parse(ResourceKind.ASSET, id));
        return PictureResponse.of(asset, width == null ? asset.width() : least(width));
    }

    private static int least(String width) {
        return Math.clamp(QueryNumbers.whole("width", width), 0, Integer.MAX_VALUE);
    }
}
