package io.masthead.api.desk;

import static io.masthead.api.staff.Roles.AUDITOR;
import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;
import static io.masthead.api.staff.Roles.REVIEWER;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.masthead.api.paging.Listing;
import io.masthead.api.staff.Caller;
import io.masthead.domain.desk.Desk;
import io.masthead.domain.desk.DeskItem;
import io.masthead.domain.desk.DeskPosition;
import io.masthead.domain.persistence.ReadOnly;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What waits for the caller. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
public class DeskResource {

    @Inject
    Desk desk;

    @Inject
    Caller caller;

    /** One thing that waits. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DeskItemView(
            String kind,
            String issue,
            @Nullable String section,
            String title,
            @Nullable LocalDate due) {

        static DeskItemView of(DeskItem item) {
            var section = item.section();
            return new DeskItemView(
                    item.kind().name(),
                    item.issue().id().toString(),
                    section == null ? null : section.id().toString(),
                    section == null ? item.issue().title() : section.title(),
                    item.due());
        }
    }

    /**
     * A page of what waits.
     *
     * @param items the most urgent first
     * @param next the cursor of the next page; null on the last
     * @param total how many things wait, on this page or not
     */
    public record DeskView(
            List<DeskItemView> items, @Nullable String next, long total) {}

    /** A page of what waits for the caller, the most urgent first. */
    @GET
    @Path("me/desk")
    @ReadOnly
    @RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
    public DeskView desk(@QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
        var position = cursor == null ? null : DeskPosition.parse(cursor);
        var waiting = desk.of(caller.actor(), position, Listing.limit(limit));
        var next = waiting.next();
        return new DeskView(
                waiting.items().stream().map(DeskItemView::of).toList(),
                next == null ? null : next.text(),
                waiting.total());
    }
}
