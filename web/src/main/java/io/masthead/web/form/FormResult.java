package io.masthead.web.form;

import io.masthead.domain.refusal.Reason;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What became of a form. */
public sealed interface FormResult<T> {

    /** It was done. */
    record Accepted<T>(T value) implements FormResult<T> {}

    /**
     * It was refused, or could not be done now.
     *
     * @param state the form, to be shown again
     * @param reasons all reasons of a refusal; none where something outside did not answer
     * @param response the status, and when to try again where that is known
     */
    record Rejected<T>(FormState state, List<Reason> reasons, Response.ResponseBuilder response)
            implements FormResult<T> {

        /** The page with the form again, under the status of the refusal. */
        public Response show(Object page) {
            return response.entity(page).build();
        }
    }
}
