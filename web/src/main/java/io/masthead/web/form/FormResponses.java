package io.masthead.web.form;

import io.masthead.domain.refusal.ReasonCode.Kind;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.staff.StaffDirectory;
import io.masthead.web.error.RefusalRecorder;
import io.masthead.web.layout.LayoutMessages;
import io.masthead.web.layout.Localizer;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Answers a form: on to the next page, or the same page again with what stands against it and all that was typed. */
@RequestScoped
public class FormResponses {

    private static final int AWAY = 503;

    @Inject
    RefusalRecorder refusals;

    @Inject
    Localizer localizer;

    /**
     * Does what the form asks for.
     *
     * @param form the name of the form on its page
     * @param act does it, and says where to go on
     * @param again the page with the form
     */
    public Response of(
            String form, Map<String, String> typed, Supplier<String> act, Function<FormState, TemplateInstance> again) {
        try {
            return Response.seeOther(URI.create(act.get())).build();
        } catch (Refused refused) {
            if (refused.kind() == Kind.UNKNOWN) {
                throw refused;
            }
            refusals.record(refused);
            return RefusalRecorder.answer(refused)
                    .entity(again.apply(FormState.refused(form, typed, refused, localizer.locale())))
                    .build();
        } catch (StaffDirectory.Unreachable away) {
            var sentence = localizer.words(LayoutMessages.class).directory_away();
            return Response.status(AWAY)
                    .entity(again.apply(FormState.failed(form, typed, sentence)))
                    .build();
        }
    }
}
