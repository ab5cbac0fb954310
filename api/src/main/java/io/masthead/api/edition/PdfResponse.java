package io.masthead.api.edition;

import io.masthead.domain.edition.Edition;
import io.masthead.domain.edition.EditionReason;
import io.masthead.domain.edition.Proof;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.refusal.Refused;
import jakarta.ws.rs.core.Response;
import java.util.Objects;

/** Files as they are handed out, the same from the API and from a page. */
public final class PdfResponse {

    private PdfResponse() {}

    /**
     * Lets strangers no further where an edition was retracted.
     *
     * @throws Refused as gone, with the reason
     */
    static void refuseGone(Edition edition, boolean staff) {
        if (edition.isRetracted() && !staff) {
            throw Refused.because(EditionReason.RETRACTED, Objects.requireNonNull(edition.retraction()));
        }
    }

    /**
     * An edition's file; it never changes, so it may be kept.
     *
     * @throws Refused as gone, if it was retracted and a stranger asks
     */
    public static Response of(Edition edition, boolean staff) {
        refuseGone(edition, staff);
        var name = name(edition.issue(), "edition-" + edition.number());
        return pdf(edition.pdf(), name)
                .header("ETag", "\"" + edition.sha256() + "\"")
                .header("Cache-Control", caching(edition, staff))
                .build();
    }

    /** An answer to somebody signed in may renew their session, which nobody else may keep. */
    private static String caching(Edition edition, boolean staff) {
        if (edition.isRetracted()) {
            return "no-store";
        }
        return staff ? "private, no-cache" : "public, no-cache";
    }

    /** A proof's file; it never changes either, so that its id tells it. */
    public static Response of(Proof proof) {
        return pdf(proof.pdf(), name(proof.issue(), "proof"))
                .header("ETag", "\"" + proof.id() + "\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private static Response.ResponseBuilder pdf(byte[] bytes, String name) {
        return Response.ok(bytes, "application/pdf")
                .header("Content-Disposition", "inline; filename=\"" + name + ".pdf\"");
    }

    private static String name(Issue issue, String what) {
        return issue.publication().slug() + "-" + issue.period() + "-" + what;
    }
}
