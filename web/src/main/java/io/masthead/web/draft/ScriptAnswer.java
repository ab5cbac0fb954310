package io.masthead.web.draft;

import io.masthead.domain.refusal.Reason;
import io.masthead.web.form.FormResult;
import io.masthead.web.form.FormResult.Accepted;
import io.masthead.web.form.FormResult.Rejected;
import io.masthead.web.layout.Localizer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Answers the editor's scripts: a value as JSON, or every reason of a refusal, as a code and a sentence. */
@RequestScoped
public class ScriptAnswer {

    @Inject
    Localizer localizer;

    /** Why something was not done. */
    public record Refusal(List<String> codes, List<String> reasons) {}

    /** The value, or the reasons under the status of the refusal. */
    public Response of(FormResult<?> result) {
        return switch (result) {
            case Accepted<?>(var value) -> json(Response.ok(value));
            case Rejected<?> rejected -> json(rejected.response().entity(refusal(rejected)));
        };
    }

    /** The reasons alone. */
    public Refusal refusal(Rejected<?> rejected) {
        var reasons = rejected.reasons();
        return new Refusal(
                reasons.stream().map(reason -> reason.code().name()).toList(),
                reasons.stream().map(this::sentence).toList());
    }

    private String sentence(Reason reason) {
        return reason.sentence(localizer.locale());
    }

    /** An answer for scripts, which nothing keeps. */
    public static Response json(Response.ResponseBuilder answer) {
        return answer.type(MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "no-store")
                .build();
    }
}
