package io.masthead.web.audit;

import static io.masthead.api.staff.Roles.AUDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;

import io.masthead.domain.audit.SubjectNames;
import io.masthead.domain.audit.Trail;
import io.masthead.domain.audit.TrailEvent;
import io.masthead.domain.persistence.ReadOnly;
import io.masthead.domain.publication.Publication;
import io.masthead.web.audit.TrailPage.Check;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The trail, the newest event first, for those who answer for it. */
@Path("/events")
@RolesAllowed({PUBLISHER, AUDITOR})
@Produces("text/html; charset=utf-8")
public class TrailPages {

    private static final int A_PAGE = 50;

    @Inject
    Trail trail;

    @Inject
    TrailEntries entries;

    @GET
    public TrailPage page(@BeanParam TrailQuery view) {
        return shown(view, null);
    }

    /** Walks the whole chain. It changes nothing, so a link may do it. */
    @GET
    @Path("check")
    public TrailPage check(@BeanParam TrailQuery view) {
        var found = trail.verify();
        return shown(view, new Check(found.count(), found.firstBroken()));
    }

    @ReadOnly
    TrailPage shown(TrailQuery view, @Nullable Check check) {
        var found = TrailEvent.newest(view.subject(), view.actor(), view.before(), A_PAGE + 1);
        var shown = found.subList(0, Math.min(A_PAGE, found.size()));
        var zone = zone();
        var names = SubjectNames.of(shown);
        return new TrailPage(
                shown.stream().map(it -> entries.entry(it, names, view, zone)).toList(),
                entries.filters(view, shown, names),
                zone.getId(),
                view.isFirst() ? null : view.newest(),
                found.size() > A_PAGE ? view.older(shown.getLast().sequence()) : null,
                check);
    }

    /** Local time is that of the first publication, which is the house's own. */
    private static ZoneId zone() {
        List<Publication> all = Publication.all();
        return all.isEmpty() ? ZoneOffset.UTC : all.getFirst().timeZone();
    }
}
