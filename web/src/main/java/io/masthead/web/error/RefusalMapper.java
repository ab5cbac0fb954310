package io.masthead.web.error;

import io.masthead.api.problem.Problem;
import io.masthead.api.problem.Problem.ReasonView;
import io.masthead.api.problem.Problem.Violation;
import io.masthead.api.problem.RefusalStatus;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.ReasonCode;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.staff.Role;
import io.masthead.domain.staff.StaffDirectory;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.ForbiddenException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** The one place where a refusal that nobody caught becomes a response, and an event in the trail. */
class RefusalMapper {

    @Inject
    ErrorResponses responses;

    @Inject
    CurrentRepresentations currentRepresentations;

    @Inject
    RefusalRecorder refusals;

    @ServerExceptionMapper
    Uni<Response> refused(Refused refused) {
        return record(refused)
                .chain(() -> refused.kind() == ReasonCode.Kind.STALE && responses.isApi()
                        ? Uni.createFrom().item(withCurrent(refused))
                        : responses.of(problem(refused, null)).map(given -> inTime(given, refused)));
    }

    private static Response inTime(Response given, Refused refused) {
        var header = RefusalStatus.response(refused).build().getHeaderString("Retry-After");
        return header == null
                ? given
                : Response.fromResponse(given).header("Retry-After", header).build();
    }

    /** A client of the API gets the current representation, to merge with. */
    private Response withCurrent(Refused stale) {
        return currentRepresentations
                .of(stale.subject(), responses.locale())
                .map(current -> Response.fromResponse(ErrorResponses.json(problem(stale, current.view())))
                        .header("ETag", current.tag())
                        .build())
                .orElseGet(() -> ErrorResponses.json(problem(stale, null)));
    }

    @ServerExceptionMapper
    Uni<Response> forbidden(ForbiddenException forbidden, ResourceInfo asked) {
        var refused = new Refused(List.of(Role.missing(RequiredRoles.of(asked))), null);
        return record(refused)
                .chain(() -> responses.isApi()
                        ? responses.of(problem(refused, null))
                        : responses.plain(403, ErrorMessages::other_role));
    }

    @ServerExceptionMapper
    Uni<Response> unreachable(StaffDirectory.Unreachable unreachable) {
        return responses.plain(503, ErrorMessages::directory_away);
    }

    private Uni<Void> record(Refused refused) {
        return aside(() -> refusals.record(refused));
    }

    /** A role that is missing is found out on a thread that must not wait for the database. */
    private static Uni<Void> aside(Runnable work) {
        if (BlockingOperationControl.isBlockingAllowed()) {
            work.run();
            return Uni.createFrom().voidItem();
        }
        var context = Objects.requireNonNull(Vertx.currentContext());
        return Uni.createFrom()
                .completionStage(() ->
                        context.executeBlocking(Executors.callable(work), false).toCompletionStage())
                .replaceWithVoid();
    }

    private Problem problem(Refused refused, @Nullable Object current) {
        int status = RefusalStatus.of(refused.kind());
        var reasons = refused.reasons();
        var violations = reasons.stream()
                .filter(reason -> reason.field() != null)
                .map(reason -> new Violation(Objects.requireNonNull(reason.field()), said(reason)))
                .toList();
        return new Problem(
                "urn:masthead:problem:"
                        + refused.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                ErrorWording.title(status, responses.messages()),
                status,
                reasons.stream().map(this::said).collect(Collectors.joining(" ")),
                reasons.stream().map(this::shown).toList(),
                violations,
                current);
    }

    private ReasonView shown(Reason reason) {
        var section = reason.section() == null ? null : reason.section().toString();
        return new ReasonView(reason.code().name(), said(reason), section);
    }

    /** Only a script knows headers; a person has a page to open again. */
    private String said(Reason reason) {
        return responses.isApi() && reason.code() == GeneralReason.VERSION_MISSING
                ? responses.messages().version_needed()
                : reason.sentence(responses.locale());
    }
}
