package io.masthead.web.asset;

import static io.masthead.api.staff.Roles.AUDITOR;
import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;
import static io.masthead.api.staff.Roles.REVIEWER;

import io.masthead.api.asset.PictureResponse;
import io.masthead.api.paging.Ids;
import io.masthead.domain.asset.Asset;
import io.masthead.domain.asset.AssetFile;
import io.masthead.domain.persistence.ReadOnly;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.web.form.FormNumber;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A picture's file, at the address under which texts name it: as wide as a screen shows it, where no width is asked for. */
@Path("/assets/{id}/file")
@RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
public class AssetPages {

    @GET
    @ReadOnly
    @Produces({"image/png", "image/jpeg"})
    public Response file(@RestPath String id, @RestQuery @Nullable String width) {
        var wanted = FormNumber.of(width);
        var asset = Asset.withId(Ids.parse(ResourceKind.ASSET, id));
        return PictureResponse.of(asset, wanted == null ? AssetFile.SCREEN : wanted);
    }
}
