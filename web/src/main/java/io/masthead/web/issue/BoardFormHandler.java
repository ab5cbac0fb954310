package io.masthead.web.issue;

import io.masthead.web.form.FormState;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** Answers forms that stand on the board of an issue, whichever feature they are of. */
public interface BoardFormHandler {

    /**
     * On to the next page, or the board again with what stands against the form and all that was typed.
     *
     * @param submitted the form as it was sent
     * @param action does what the form asks for, and tells the address to go on to
     */
    Response submit(String publication, String period, FormState submitted, Supplier<String> action);
}
