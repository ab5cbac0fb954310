package io.masthead.api.word;

import static io.masthead.api.staff.Roles.AUDITOR;
import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;
import static io.masthead.api.staff.Roles.REVIEWER;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import io.masthead.api.paging.Ids;
import io.masthead.api.staff.Caller;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.domain.staff.RateLimitedWork;
import io.masthead.domain.staff.RateLimiter;
import io.masthead.domain.word.WordExports;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Sections and issues as Word files. */
@Path("/api/v1")
@Produces({WordResponse.TYPE, MediaType.APPLICATION_JSON})
@RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
public class WordResource {

    @Inject
    WordExports exports;

    @Inject
    RateLimiter rateLimiter;

    @Inject
    Caller caller;

    /** A section's newest revision; what a guest makes of the file can be sent back. */
    @GET
    @Path("sections/{id}/docx")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = WordResponse.TYPE, schema = @Schema(type = STRING, format = "binary")))
    public Response section(@PathParam("id") String id) {
        rateLimiter.take(RateLimitedWork.EXPORT, caller.actor());
        return WordResponse.of(exports.section(Ids.parse(ResourceKind.SECTION, id)));
    }

    /** A whole issue, which can be read in again as one. */
    @GET
    @Path("issues/{id}/docx")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = WordResponse.TYPE, schema = @Schema(type = STRING, format = "binary")))
    public Response issue(@PathParam("id") String id) {
        rateLimiter.take(RateLimitedWork.EXPORT, caller.actor());
        return WordResponse.of(exports.issue(Ids.parse(ResourceKind.ISSUE, id)));
    }
}
