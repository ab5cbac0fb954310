package io.masthead.web.edition;

import io.masthead.domain.edition.Editions;
import io.masthead.domain.persistence.ReadOnly;
import io.masthead.web.edition.VerifyPage.Found;
import io.masthead.web.layout.Localizer;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Tells anybody whether a file is an edition. A file becomes its checksum at once; the answer has an address of its own. */
@Path("/verify")
@PermitAll
@Produces("text/html; charset=utf-8")
public class VerifyPages {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    @Inject
    Editions editions;

    @Inject
    EditionDetails details;

    @Inject
    Localizer localizer;

    @GET
    @ReadOnly
    public Response page(@QueryParam("sha256") @Nullable String given) {
        var sha256 = clean(given);
        if (sha256.isEmpty()) {
            return Response.ok(new VerifyPage("", null, null)).build();
        }
        if (!SHA256.matcher(sha256).matches()) {
            return refused(sha256, words().malformed());
        }
        var found = editions.verify(sha256);
        return Response.ok(new VerifyPage(sha256, null, new Found(details.summary(found))))
                .build();
    }

    /**
     * Verifies a file or a checksum.
     *
     * @param file the file's checksum: what reads the form has put it where the file was, which is not kept
     */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response ask(@RestForm @Nullable String file, @RestForm @Nullable String sha256) {
        if (file != null && !file.isEmpty()) {
            return answer(file);
        }
        var pasted = clean(sha256);
        if (pasted.isEmpty()) {
            return refused("", words().nothing_given());
        }
        return SHA256.matcher(pasted).matches() ? answer(pasted) : refused(pasted, words().malformed());
    }

    private static Response answer(String sha256) {
        return Response.seeOther(URI.create("/verify?sha256=" + sha256)).build();
    }

    private static Response refused(String sha256, String why) {
        return Response.status(422).entity(new VerifyPage(sha256, why, null)).build();
    }

    private static String clean(@Nullable String sha256) {
        return sha256 == null ? "" : sha256.strip().toLowerCase(Locale.ROOT);
    }

    private EditionMessages words() {
        return localizer.messages(EditionMessages.class);
    }
}
