package io.masthead.web.error;

import io.masthead.api.problem.Problem;
import io.masthead.api.problem.Problem.ReasonView;
import io.masthead.api.problem.Problem.Violation;
import io.masthead.api.section.SectionView;
import io.masthead.api.section.Versions;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.ReasonCode;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.StaleEdit;
import io.masthead.domain.staff.StaffDirectory;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.ForbiddenException;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** The one place where a refusal of the domain becomes an answer, and an event in the trail. */
@Blocking
class RefusalMapper {

    @Inject
    Answer answer;

    @Inject
    Refusals refusals;

    @ServerExceptionMapper
    Response refused(Refused refused) {
        refusals.record(refused);
        return answer.of(problem(refused, null));
    }

    @ServerExceptionMapper
    Response stale(StaleEdit stale) {
        refusals.record(stale);
        if (!answer.isApi()) {
            return answer.of(problem(stale, null));
        }
        var current = QuarkusTransaction.requiringNew().call(() -> SectionView.of(Section.withId(stale.section())));
        return Response.fromResponse(Answer.json(problem(stale, current)))
                .header("ETag", Versions.tag(current.version()))
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden) {
        return refused(new Refused(List.of(Reason.of(ReasonCode.MISSING_ROLE, "that it is for")), null));
    }

    @ServerExceptionMapper
    Response unreachable(StaffDirectory.Unreachable unreachable) {
        return answer.plain(503, "The directory of people does not answer at the moment; try again in a minute.");
    }

    private static Problem problem(Refused refused, @Nullable Object current) {
        int status = Statuses.of(refused.kind());
        var reasons = refused.reasons();
        var violations = reasons.stream()
                .filter(reason -> reason.field() != null)
                .map(reason -> new Violation(Objects.requireNonNull(reason.field()), reason.sentence(Locale.ENGLISH)))
                .toList();
        return new Problem(
                "urn:masthead:problem:"
                        + refused.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                Statuses.title(status),
                status,
                Objects.requireNonNull(refused.getMessage()),
                reasons.stream()
                        .map(reason -> ReasonView.of(reason, Locale.ENGLISH))
                        .toList(),
                violations,
                current);
    }
}
