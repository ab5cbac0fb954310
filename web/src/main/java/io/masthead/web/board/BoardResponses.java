package io.masthead.web.board;

import io.masthead.api.staff.Caller;
import io.masthead.web.form.FormState;
import io.masthead.web.form.Forms;
import io.masthead.web.issue.BoardFormHandler;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** Shows the board again for whoever sent a form of it that was refused. */
@RequestScoped
class BoardResponses implements BoardFormHandler {

    @Inject
    BoardReader reader;

    @Inject
    Forms forms;

    @Inject
    Caller caller;

    @Override
    public Response submit(String publication, String period, FormState submitted, Supplier<String> action) {
        var actor = caller.actor();
        return forms.submitOnLastingPage(
                submitted,
                action,
                formState -> new BoardPage(reader.view(publication, period, null, actor, formState)));
    }
}
