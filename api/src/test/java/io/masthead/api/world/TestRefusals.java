package io.masthead.api.world;

import io.masthead.api.problem.Problem;
import io.masthead.api.problem.Problem.ReasonView;
import io.masthead.api.problem.Problem.Violation;
import io.masthead.api.problem.RefusalStatus;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers refusals in the form that the application gives them: its own mapper, with the trail, stands in the module web. */
class TestRefusals {

    @ServerExceptionMapper
    Response refused(Refused refused) {
        int status = RefusalStatus.of(refused.kind());
        var reasons = refused.reasons().stream()
                .map(reason -> ReasonView.of(reason, Locale.ENGLISH))
                .toList();
        var problem =
                new Problem("about:blank", "Refused", status, "Refused", reasons, violations(refused.reasons()), null);
        return Response.status(status).type(Problem.MEDIA_TYPE).entity(problem).build();
    }

    private static List<Violation> violations(List<Reason> reasons) {
        return reasons.stream()
                .filter(reason -> reason.field() != null)
                .map(reason -> new Violation(Objects.requireNonNull(reason.field()), reason.sentence(Locale.ENGLISH)))
                .toList();
    }
}
