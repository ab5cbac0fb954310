package io.masthead.web.error;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Everything else that can go wrong: not signed in, not understood, not reachable, not foreseen. */
class FailureMapper {

    private static final Logger LOG = Logger.getLogger(FailureMapper.class);

    @Inject
    ErrorResponses responses;

    @Inject
    SignInChallenge challenge;

    @Inject
    AllowedMethods allowed;

    @Inject
    RoutingContext request;

    @ServerExceptionMapper(value = UnauthorizedException.class, priority = 1)
    Uni<Response> stranger(UnauthorizedException stranger) {
        return challenge.respond();
    }

    @ServerExceptionMapper(value = AuthenticationFailedException.class, priority = 1)
    Uni<Response> failed(AuthenticationFailedException failed) {
        return OutageClassifier.database(failed) ? databaseAway(failed) : challenge.afresh();
    }

    @ServerExceptionMapper(value = AuthenticationCompletionException.class, priority = 1)
    Uni<Response> incomplete(AuthenticationCompletionException incomplete) {
        // whether the session has ended is asked of the database: without it nobody is signed out
        if (OutageClassifier.database(incomplete)) {
            return databaseAway(incomplete);
        }
        if (OutageClassifier.keycloak(incomplete)) {
            return responses.plain(503, ErrorMessages::keycloak_away);
        }
        return challenge.isOfSession() ? challenge.afresh() : responses.plain(401, ErrorMessages::sign_in_incomplete);
    }

    @ServerExceptionMapper(value = WebApplicationException.class, priority = 1)
    Uni<Response> web(WebApplicationException failure) {
        int status = failure.getResponse().getStatus();
        if (status < 400) {
            return Uni.createFrom().item(failure.getResponse());
        }
        if (failure.getCause() instanceof JacksonException malformed) {
            return json(malformed);
        }
        return responses.plain(
                status,
                status == 413 && MalformedBody.isBehind(failure)
                        ? ErrorMessages::field_too_large
                        : messages -> ErrorWording.sentence(status, messages));
    }

    @ServerExceptionMapper(value = NotAllowedException.class, priority = 1)
    Uni<Response> method(NotAllowedException refused) {
        return otherMethod(allowed.at(request.normalizedPath()));
    }

    /** Of an address that has no GET the routing says that there is nothing at all. */
    @ServerExceptionMapper(value = NotFoundException.class, priority = 1)
    Uni<Response> nothing(NotFoundException nothing) {
        var methods = allowed.at(request.normalizedPath());
        return methods.isEmpty() || methods.contains(request.request().method().name())
                ? web(nothing)
                : otherMethod(methods);
    }

    private Uni<Response> otherMethod(Set<String> methods) {
        return responses
                .plain(405, ErrorMessages::not_here)
                .map(refusal -> Response.fromResponse(refusal).allow(methods).build());
    }

    @ServerExceptionMapper(value = JacksonException.class, priority = 1)
    Uni<Response> json(JacksonException malformed) {
        return responses.of(MalformedJson.problem(malformed, responses.messages()));
    }

    /** The extension has a mapper of its own for this one, which says nothing. */
    @ServerExceptionMapper(value = MismatchedInputException.class, priority = 1)
    Uni<Response> otherJson(MismatchedInputException mismatched) {
        return json(mismatched);
    }

    /** The rest is not read, so the connection ends. */
    @ServerExceptionMapper(value = BodyTooLarge.class, priority = 1)
    Uni<Response> tooLarge(BodyTooLarge failure) {
        return responses
                .plain(413, ErrorMessages::too_large_here)
                .map(refusal -> Response.fromResponse(refusal)
                        .header("Connection", "close")
                        .build());
    }

    @ServerExceptionMapper(value = Throwable.class, priority = 1)
    Uni<Response> unforeseen(Throwable failure) {
        if (OutageClassifier.database(failure)) {
            return databaseAway(failure);
        }
        if (CauseChain.include(failure, AuthenticationFailedException.class, AuthenticationCompletionException.class)) {
            return challenge.afresh();
        }
        if (MalformedBody.isBehind(failure)) {
            return responses.plain(400, ErrorMessages::body_unreadable);
        }
        if (OutageClassifier.keycloak(failure)) {
            LOG.warnf("Keycloak does not answer: %s", CauseChain.first(failure));
            return responses.plain(503, ErrorMessages::keycloak_away);
        }
        var number = UUID.randomUUID().toString();
        LOG.errorf(failure, "Failure %s at %s", number, responses.tried());
        return responses.plain(500, messages -> messages.unforeseen(number));
    }

    private Uni<Response> databaseAway(Throwable failure) {
        LOG.warnf("The database does not answer, or cannot store: %s", CauseChain.first(failure));
        challenge.keepSession();
        return responses.plain(
                503, OutageClassifier.disk(failure) ? ErrorMessages::database_full : ErrorMessages::database_away);
    }
}
