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
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
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

    /** Everything that waits for the caller, the most urgent first. */
    @GET
    @Path("me/desk")
    @Transactional
    @RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
    public Listing<DeskItemView> desk() {
        return Listing.whole(
                desk.of(caller.actor()).stream().map(DeskItemView::of).toList());
    }
}
