package io.masthead.api.staff;

import static io.masthead.api.staff.Roles.AUDITOR;
import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;
import static io.masthead.api.staff.Roles.REVIEWER;

import io.masthead.api.paging.Listing;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.staff.Role;
import io.masthead.domain.staff.StaffDirectory;
import io.masthead.domain.staff.StaffDirectory.Member;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** People: who one is, and who can be assigned. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
public class StaffResource {

    @Inject
    Caller caller;

    @Inject
    StaffDirectory directory;

    /** Who calls. */
    @GET
    @Path("me")
    @Authenticated
    public PersonView me() {
        caller.actor();
        return PersonView.of(caller.member().orElseThrow());
    }

    /** A page of everybody with a role, or with that role, by name. */
    @GET
    @Path("people")
    @RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
    public Listing<PersonView> people(
            @QueryParam("role") @Nullable String role,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var wanted = Optional.ofNullable(role).map(StaffResource::role);
        var members = directory.members().stream()
                .filter(member -> wanted.map(member::has).orElse(true))
                .toList();
        return Listing.part(members, limit, cursor, Member::subject, PersonView::of);
    }

    private static Role role(String label) {
        return Role.labelled(label).orElseThrow(() -> Refused.field(GeneralReason.MALFORMED, "role", label));
    }
}
