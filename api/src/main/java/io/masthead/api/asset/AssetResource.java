package io.masthead.api.asset;

import static io.masthead.api.staff.Roles.AUDITOR;
import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;
import static io.masthead.api.staff.Roles.REVIEWER;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import io.masthead.api.intake.Upload;
import io.masthead.api.paging.Ids;
import io.masthead.api.paging.Listing;
import io.masthead.api.paging.QueryNumbers;
import io.masthead.api.staff.Caller;
import io.masthead.api.version.EntityTags;
import io.masthead.domain.asset.Asset;
import io.masthead.domain.asset.AssetChange;
import io.masthead.domain.asset.AssetDescription;
import io.masthead.domain.asset.AssetFilter;
import io.masthead.domain.asset.AssetFilter.Usage;
import io.masthead.domain.asset.AssetListPosition;
import io.masthead.domain.asset.Assets;
import io.masthead.domain.asset.CropArea;
import io.masthead.domain.asset.Library;
import io.masthead.domain.persistence.ReadOnly;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.domain.staff.RateLimitedWork;
import io.masthead.domain.staff.RateLimiter;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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

/** The library of pictures: uploaded once, named by any text. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
public class AssetResource {

    @Inject
    Assets assets;

    @Inject
    Library library;

    @Inject
    RateLimiter rateLimiter;

    @Inject
    Caller caller;

    /** A page of pictures, the newest first: those that are called so, and those that are USED, REPLACED or UNUSED. */
    @GET
    @Path("assets")
    @ReadOnly
    @RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
    public Listing<AssetView> list(
            @QueryParam("q") @Nullable String words,
            @QueryParam("usage") @Nullable String usage,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Listing.limit(limit);
        var after = cursor == null ? null : AssetListPosition.parse("cursor", cursor);
        var found = new AssetFilter(words, usage(usage)).after(after, most + 1);
        return Listing.page(
                found,
                most,
                AssetView::line,
                asset -> AssetListPosition.of(asset).text());
    }

    private static @Nullable Usage usage(@Nullable String sent) {
        if (sent == null || sent.isBlank()) {
            return null;
        }
        try {
            return Usage.valueOf(sent);
        } catch (IllegalArgumentException unknown) {
            throw (Refused)
                    Refused.field(GeneralReason.MALFORMED, "usage", sent).initCause(unknown);
        }
    }

    /** Uploads a JPEG, PNG or WebP; 200 where the same file is there already. */
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
        return view(added);
    }

    private static Response view(Assets.Added added) {
        var asset = added.asset();
        var answer = added.isNew() ? Response.created(URI.create("/api/v1/assets/" + asset.id())) : Response.ok();
        return view(answer, asset);
    }

    private static Response view(Response.ResponseBuilder answer, Asset asset) {
        var view = QuarkusTransaction.joiningExisting().call(() -> AssetView.of(asset));
        return answer.entity(view)
                .header("ETag", EntityTags.tag(asset.version()))
                .build();
    }

    /** One picture, without its file, with the sections that show it. */
    @GET
    @Path("assets/{id}")
    @ReadOnly
    @RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
    @APIResponseSchema(AssetView.class)
    public Response get(@PathParam("id") String id) {
        return view(Response.ok(), Asset.withId(Ids.parse(ResourceKind.ASSET, id)));
    }

    /** Says something else of a picture; texts that show it keep what they say. */
    @PATCH
    @Path("assets/{id}")
    @RolesAllowed({EDITOR, PUBLISHER})
    @APIResponseSchema(AssetView.class)
    public Response describe(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable AssetForm sent) {
        var form = sent == null ? AssetForm.EMPTY : sent;
        var now = asset(id);
        var basedOn = EntityTags.of(ifMatch, now::version);
        int version = basedOn == null ? now.version() : basedOn;
        var change = form.over(AssetChange.of(now));
        return view(Response.ok(), library.describe(now.id(), version, change, form.unread(), caller.actor()));
    }

    /** Takes a picture away that no revision shows, nor a text that is being written. */
    @DELETE
    @Path("assets/{id}")
    @RolesAllowed({EDITOR, PUBLISHER})
    public void remove(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var now = asset(id);
        library.remove(now.id(), EntityTags.of(ifMatch, now::version), caller.actor());
    }

    /** Cuts a part out of a picture, as a picture of its own; 200 where that part is there already. */
    @POST
    @Path("assets/{id}/crops")
    @RolesAllowed({EDITOR, PUBLISHER})
    @APIResponseSchema(value = AssetView.class, responseCode = "201")
    public Response crop(@PathParam("id") String id, @Nullable CropArea sent) {
        rateLimiter.take(RateLimitedWork.PICTURE, caller.actor());
        var area = sent == null ? new CropArea(0, 0, 0, 0) : sent;
        return view(library.crop(Ids.parse(ResourceKind.ASSET, id), area, caller.actor()));
    }

    private static Asset asset(String id) {
        var asset = Ids.parse(ResourceKind.ASSET, id);
        return QuarkusTransaction.joiningExisting().call(() -> Asset.withId(asset));
    }

    /** Its file: the smallest that is kept of at least that width in pixels, or the whole. */
    @GET
    @Path("assets/{id}/file")
    @ReadOnly
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
