package io.masthead.web.section;

import static io.masthead.api.staff.Roles.AUDITOR;
import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;
import static io.masthead.api.staff.Roles.REVIEWER;

import io.masthead.api.paging.Ids;
import io.masthead.api.staff.Caller;
import io.masthead.domain.refusal.ResourceKind;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A section to read and to review. */
@Path("/sections/{id}")
@Produces("text/html; charset=utf-8")
public class SectionPages {

    @Inject
    SectionPageReader reader;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
    public TemplateInstance read(@RestPath String id, @RestQuery @Nullable String view) {
        return reader.page(Ids.parse(ResourceKind.SECTION, id), caller.actor(), view);
    }
}
