package io.masthead.web.error;

import io.masthead.web.session.KeycloakHealth;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The response to a request without a valid session: 401 to a script, a redirect to the sign-in page to a person, if
 * Keycloak answers.
 */
@RequestScoped
class SignInChallenge {

    private static final String SESSION = "q_session";
    private static final String SIGN_IN = "q_auth";
    private static final int MAX_SIGN_INS = 8;

    @Inject
    ErrorResponses responses;

    @Inject
    RoutingContext request;

    @Inject
    KeycloakHealth keycloak;

    Uni<Response> respond() {
        if (responses.isApi()) {
            return responses
                    .plain(401, ErrorMessages::token_needed)
                    .map(refusal -> Response.fromResponse(refusal)
                            .header("WWW-Authenticate", "Bearer")
                            .build());
        }
        if (isShown()) {
            return responses.plain(401, ErrorMessages::signed_out);
        }
        return keycloak.answers().chain(there -> there ? signIn() : responses.plain(503, ErrorMessages::keycloak_away));
    }

    /** Whether a redirect to the sign-in page would lose something: what a form sent, or the page that a script updates. */
    private boolean isShown() {
        var method = request.request().method();
        return responses.isPart() || !(HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method));
    }

    /** Whether the request came with a session, good or not. */
    boolean isOfSession() {
        return sent().contains(SESSION);
    }

    private String sent() {
        return Objects.requireNonNullElse(request.request().getHeader("Cookie"), "");
    }

    private Stream<String> sessionCookies() {
        return names().filter(name -> name.startsWith(SESSION));
    }

    private Stream<String> names() {
        return Arrays.stream(sent().split("; *")).map(cookie -> cookie.replaceFirst("=.*", ""));
    }

    /**
     * Each tab that is sent to the sign-in page leaves a cookie of its own until it comes back; many of them are more than a
     * request may hold, and then nothing is answered any more (431). The oldest go; browsers send those first (RFC 6265, 5.4).
     */
    private Stream<String> oldSignIns() {
        var begun = names().filter(name -> name.startsWith(SIGN_IN)).toList();
        return begun.stream().limit(Math.max(0, begun.size() - MAX_SIGN_INS + 1));
    }

    private static NewCookie[] dropped(Stream<String> cookies) {
        return cookies.map(
                        name -> new NewCookie.Builder(name).path("/").maxAge(0).build())
                .toArray(NewCookie[]::new);
    }

    /** The extension deletes the cookies of a session that it could not check; they are kept, since it may still be valid. */
    void keepSession() {
        var kept = sessionCookies().toList();
        request.addHeadersEndHandler(
                ended -> kept.forEach(name -> request.response().removeCookies(name, false)));
    }

    /** A session that has ended, or is no good: its cookies go, and the page is asked for again without them. */
    Uni<Response> afresh() {
        // as they were sent: what has looked at them meanwhile may have taken them out already
        var stale = dropped(sessionCookies());
        if (stale.length == 0 || responses.isApi()) {
            return respond();
        }
        return (isShown() ? responses.plain(401, ErrorMessages::signed_out) : again())
                .map(response -> Response.fromResponse(response).cookie(stale).build());
    }

    /** As the browser wrote it. */
    private Uni<Response> again() {
        var sent = request.request();
        var query = sent.query() == null ? "" : "?" + sent.query();
        return Uni.createFrom()
                .item(Response.status(Response.Status.SEE_OTHER)
                        .header("Location", sent.path() + query)
                        .build());
    }

    private Uni<Response> signIn() {
        HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
        return Objects.requireNonNull(authenticator).getChallenge(request).chain(this::challenged);
    }

    private Uni<Response> challenged(ChallengeData challenge) {
        if (challenge == null || challenge.status < 300 || challenge.status > 399) {
            return responses.plain(401, ErrorMessages::for_members);
        }
        var response = Response.status(challenge.status).cookie(dropped(oldSignIns()));
        challenge.getHeaders().forEach((name, value) -> response.header(name.toString(), value.toString()));
        return Uni.createFrom().item(response.build());
    }
}
