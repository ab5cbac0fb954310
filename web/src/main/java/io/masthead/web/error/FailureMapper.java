package io.masthead.web.error;

import com.fasterxml.jackson.core.JacksonException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.exception.JDBCConnectionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Everything else that can go wrong: not signed in, not understood, not reachable, not foreseen. */
class FailureMapper {

    private static final Logger LOG = Logger.getLogger(FailureMapper.class);

    @Inject
    Answer answer;

    @Inject
    RoutingContext request;

    @ServerExceptionMapper(value = UnauthorizedException.class, priority = 1)
    Uni<Response> stranger(UnauthorizedException stranger) {
        return signIn();
    }

    @ServerExceptionMapper(value = AuthenticationFailedException.class, priority = 1)
    Uni<Response> failed(AuthenticationFailedException failed) {
        return signIn();
    }

    @ServerExceptionMapper(value = AuthenticationCompletionException.class, priority = 1)
    Response incomplete(AuthenticationCompletionException incomplete) {
        return answer.plain(401, "Signing in was not completed. Go back to the start page and try again.");
    }

    @ServerExceptionMapper(value = WebApplicationException.class, priority = 1)
    Response web(WebApplicationException failure) {
        int status = failure.getResponse().getStatus();
        if (status < 400) {
            return failure.getResponse();
        }
        return answer.plain(status, sentence(status));
    }

    @ServerExceptionMapper(value = JacksonException.class, priority = 1)
    Response json(JacksonException malformed) {
        return answer.plain(400, "The body is not the JSON that is expected here: " + malformed.getOriginalMessage());
    }

    @ServerExceptionMapper(value = Throwable.class, priority = 1)
    Response unforeseen(Throwable failure) {
        if (isDatabaseAway(failure)) {
            LOG.error("The database does not answer", failure);
            return answer.plain(
                    503, "The database does not answer at the moment. Nothing was saved; try again in a minute.");
        }
        var number = UUID.randomUUID().toString();
        LOG.errorf(failure, "Failure %s at %s", number, answer.tried());
        return answer.plain(
                500, "Something went wrong that should not have. Nothing was saved. The log has it as " + number + ".");
    }

    /** A script gets 401; a person is sent to the sign-in page by whoever knows the way there. */
    private Uni<Response> signIn() {
        if (answer.isApi()) {
            var unauthorized = answer.plain(401, "Send a bearer token that is valid.");
            return Uni.createFrom()
                    .item(Response.fromResponse(unauthorized)
                            .header("WWW-Authenticate", "Bearer")
                            .build());
        }
        HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
        return Objects.requireNonNull(authenticator).getChallenge(request).map(this::challenged);
    }

    private Response challenged(ChallengeData challenge) {
        if (challenge == null || challenge.status < 300 || challenge.status > 399) {
            return answer.plain(401, "This page is for people who have signed in.");
        }
        var response = Response.status(challenge.status);
        challenge.getHeaders().forEach((name, value) -> response.header(name.toString(), value.toString()));
        return response.build();
    }

    private static boolean isDatabaseAway(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof JDBCConnectionException
                    || cause instanceof SQLNonTransientConnectionException
                    || cause instanceof SQLTransientException) {
                return true;
            }
        }
        return false;
    }

    private static String sentence(int status) {
        return switch (status) {
            case 400 -> "The request is not understood. If it was a form, open its page again and send it once more.";
            case 404 -> "There is nothing at this address.";
            case 405 -> "This cannot be done at this address.";
            case 406 -> "This is not to be had in that form.";
            case 413 -> "The file is too large.";
            case 415 -> "The body is not in a form that is understood here.";
            default -> "The request was refused.";
        };
    }
}
