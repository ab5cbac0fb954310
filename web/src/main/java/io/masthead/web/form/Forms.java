package io.masthead.web.form;

import io.masthead.api.problem.RefusalStatus;
import io.masthead.domain.event.Subject;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.ReasonCode.Kind;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.staff.StaffDirectory;
import io.masthead.web.error.RefusalRecorder;
import io.masthead.web.form.FormResult.Accepted;
import io.masthead.web.form.FormResult.Rejected;
import io.masthead.web.layout.LayoutMessages;
import io.masthead.web.layout.Localizer;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Handles submitted forms; the only place where a refusal that the domain throws is caught. */
@RequestScoped
public class Forms {

    private static final int UNAVAILABLE = 503;

    @Inject
    RefusalRecorder refusals;

    @Inject
    Localizer localizer;

    /**
     * Answers a form: on to the next page, or the same page again with the reasons and all that was typed.
     *
     * @param submitted the form as it was sent
     * @param action does what the form asks for, and tells the address to go on to
     * @param page the page with the form
     */
    public Response submit(FormState submitted, Supplier<String> action, Function<FormState, TemplateInstance> page) {
        return answer(attempt(submitted, action), page);
    }

    /** The same for a page that stands also where something on it is gone: it says so, and keeps what was typed. */
    public Response submitOnLastingPage(
            FormState submitted, Supplier<String> action, Function<FormState, TemplateInstance> page) {
        return answer(attemptOnLastingPage(submitted, action), page);
    }

    private static Response answer(FormResult<String> result, Function<FormState, TemplateInstance> page) {
        return switch (result) {
            case Accepted<String>(var next) ->
                Response.seeOther(URI.create(next)).build();
            case Rejected<String> rejected -> rejected.show(page.apply(rejected.state()));
        };
    }

    /**
     * Does what the form asks for, unless it is refused.
     *
     * @throws Refused if there is nothing of which the form could be shown again
     */
    public <T> FormResult<T> attempt(FormState submitted, Supplier<T> action) {
        return attempt(submitted, action, false);
    }

    /** The same for a page that stands also where something on it is gone. */
    public <T> FormResult<T> attemptOnLastingPage(FormState submitted, Supplier<T> action) {
        return attempt(submitted, action, true);
    }

    private <T> FormResult<T> attempt(FormState submitted, Supplier<T> action, boolean lasting) {
        try {
            return new Accepted<>(action.get());
        } catch (Refused refused) {
            if (refused.kind() == Kind.UNKNOWN && !lasting) {
                throw refused;
            }
            return rejected(submitted, refused);
        } catch (StaffDirectory.Unreachable unreachable) {
            var sentence = localizer.messages(LayoutMessages.class).directory_away();
            return new Rejected<>(submitted.failed(sentence), List.of(), Response.status(UNAVAILABLE));
        }
    }

    /**
     * The form as refused by the page itself, such as for what it could not read.
     *
     * @param subject what the trail says that it was about
     */
    public <T> FormResult<T> reject(FormState submitted, List<Reason> reasons, Subject subject) {
        return rejected(submitted, new Refused(reasons, subject));
    }

    private <T> FormResult<T> rejected(FormState submitted, Refused refused) {
        refusals.record(refused);
        return new Rejected<>(
                submitted.refused(refused, localizer.locale()), refused.reasons(), RefusalStatus.response(refused));
    }
}
