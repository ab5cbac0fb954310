package io.masthead.api.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.masthead.api.edition.EditionView.ApprovalView;
import io.masthead.api.edition.EditionView.RetractionView;
import io.masthead.domain.edition.Editions;
import io.masthead.domain.edition.Editions.Verification;
import io.masthead.domain.persistence.ReadOnly;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Refused;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Tells anybody whether a file is an authentic edition, and who approved it. */
@Path("/api/v1")
@PermitAll
@ReadOnly
@Produces(MediaType.APPLICATION_JSON)
public class VerifyResource {

    private static final Pattern SHA256 = Pattern.compile("\\s*[0-9a-fA-F]{64}\\s*");

    @Inject
    Editions editions;

    /** A checksum to be verified. */
    public record Checksum(@Nullable String sha256) {}

    /**
     * What is known of a file.
     *
     * @param authentic whether it is an edition, byte for byte
     * @param edition which
     * @param supersededBy a newer edition of the same issue
     * @param retracted why and when it was retracted
     * @param approvals who approved which section
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record VerificationView(
            boolean authentic,
            @Nullable EditionView edition,
            @Nullable EditionView supersededBy,
            @Nullable RetractionView retracted,
            List<ApprovalView> approvals) {

        static VerificationView of(Verification verification) {
            var edition = verification.edition();
            if (edition == null) {
                return new VerificationView(false, null, null, null, List.of());
            }
            var newer = verification.supersededBy();
            return new VerificationView(
                    true,
                    EditionView.of(edition),
                    newer == null ? null : EditionView.of(newer),
                    RetractionView.of(edition),
                    EditionView.approvals(edition));
        }
    }

    /** Verifies a checksum. */
    @POST
    @Path("verify")
    @Consumes(MediaType.APPLICATION_JSON)
    public VerificationView checksum(@Nullable Checksum form) {
        if (form == null || form.sha256() == null) {
            throw Refused.field(GeneralReason.MISSING, "sha256");
        }
        if (!SHA256.matcher(form.sha256()).matches()) {
            throw Refused.field(GeneralReason.MALFORMED, "sha256", form.sha256());
        }
        return VerificationView.of(editions.verify(form.sha256()));
    }

    /**
     * Verifies a file.
     *
     * @param file its checksum: what reads the form has put it where the file was, which is not kept
     */
    @POST
    @Path("verify")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public VerificationView file(
            @RestForm("file") @Schema(type = SchemaType.STRING, format = "binary") @Nullable String file) {
        if (file == null || file.isEmpty()) {
            throw Refused.field(GeneralReason.MISSING, "file");
        }
        return VerificationView.of(editions.verify(file));
    }
}
