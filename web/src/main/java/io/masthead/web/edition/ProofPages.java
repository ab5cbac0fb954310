package io.masthead.web.edition;

import static io.masthead.api.staff.Roles.AUDITOR;
import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;
import static io.masthead.api.staff.Roles.REVIEWER;

import io.masthead.api.edition.PdfResponse;
import io.masthead.api.paging.Ids;
import io.masthead.domain.edition.Proof;
import io.masthead.domain.persistence.ReadOnly;
import io.masthead.domain.refusal.ResourceKind;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/** The file of a proof, for whoever comes from its board. */
@Path("/proofs/{id}/pdf")
public class ProofPages {

    @GET
    @ReadOnly
    @Produces({"application/pdf", "text/html; charset=utf-8"})
    @RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
    public Response file(@RestPath String id) {
        return PdfResponse.of(Proof.withId(Ids.parse(ResourceKind.PROOF, id)));
    }
}
