package io.masthead.web.edition;

import io.masthead.api.edition.PdfResponse;
import io.masthead.api.paging.Ids;
import io.masthead.api.staff.Caller;
import io.masthead.domain.edition.Edition;
import io.masthead.domain.issue.Period;
import io.masthead.domain.persistence.ReadOnly;
import io.masthead.domain.publication.Publication;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.web.form.FormNumber;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** What was published, for anybody. */
@Path("/")
@PermitAll
@ReadOnly
public class ArchivePages {

    private static final String HTML = "text/html; charset=utf-8";
    private static final int A_PAGE = 12;

    @Inject
    Caller caller;

    @Inject
    ArchiveShelves shelves;

    @Inject
    EditionDetails details;

    @GET
    @Path("archive")
    @Produces(HTML)
    public ArchivePage archive(
            @QueryParam("publication") @Nullable String slug, @QueryParam("page") @Nullable String asked) {
        var number = FormNumber.of(asked);
        int page = number == null ? 1 : Math.clamp(number, 1, 10_000);
        var publication = slug == null ? null : Publication.named(slug);
        var found = Edition.archive(publication, (page - 1) * A_PAGE, A_PAGE + 1);
        var shown = found.subList(0, Math.min(A_PAGE, found.size()));
        return new ArchivePage(
                shelves.of(shown),
                publication != null,
                page > 1 ? address(slug, page - 1) : null,
                found.size() > A_PAGE ? address(slug, page + 1) : null);
    }

    /** Strangers are told that a retracted edition is gone, and why; what it was stays on record. */
    @GET
    @Path("archive/{publication}/{period}")
    @Produces(HTML)
    public Response edition(
            @PathParam("publication") String publication,
            @PathParam("period") String period,
            @QueryParam("edition") @Nullable String number) {
        var edition = Edition.of(publication, period(period), FormNumber.of(number));
        boolean staff = caller.isStaff();
        boolean gone = edition.isRetracted() && !staff;
        return Response.status(gone ? Response.Status.GONE : Response.Status.OK)
                .entity(details.page(edition, Edition.of(edition.issue()), staff))
                .build();
    }

    @GET
    @Path("editions/{id}/pdf")
    @Produces({"application/pdf", HTML})
    public Response file(@PathParam("id") String id) {
        return PdfResponse.of(Edition.withId(Ids.parse(ResourceKind.EDITION, id)), caller.isStaff());
    }

    /** An address that names no month is simply unknown. */
    private static YearMonth period(String text) {
        try {
            return Period.parse(text);
        } catch (Refused noPeriod) {
            throw (Refused) Refused.unknown(ResourceKind.EDITION).initCause(noPeriod);
        }
    }

    private static String address(@Nullable String slug, int page) {
        return "/archive?" + (slug == null ? "" : "publication=" + slug + "&") + "page=" + page;
    }
}
