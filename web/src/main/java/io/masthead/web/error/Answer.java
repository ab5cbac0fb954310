package io.masthead.web.error;

import io.masthead.api.problem.Problem;
import io.masthead.web.layout.SpokenLanguage;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Puts a refusal or failure into the form that the caller can read: problem+json under /api, a page elsewhere. */
@RequestScoped
class Answer {

    private static final SecurityIdentity STRANGER =
            QuarkusSecurityIdentity.builder().setAnonymous(true).build();

    @Inject
    RoutingContext request;

    @Inject
    SpokenLanguage language;

    @Inject
    CurrentIdentityAssociation identity;

    boolean isApi() {
        var path = request.normalizedPath();
        return path.equals("/api") || path.startsWith("/api/");
    }

    String tried() {
        return request.request().method() + " " + request.normalizedPath();
    }

    /** The API speaks English; a page speaks as its reader does. */
    Locale locale() {
        return isApi() ? Locale.ENGLISH : Locale.forLanguageTag(language.tag());
    }

    ErrorMessages words() {
        return MessageBundles.get(ErrorMessages.class, Localized.Literal.of(locale().toLanguageTag()));
    }

    Uni<Response> plain(int status, Function<ErrorMessages, String> sentence) {
        return of(Problem.plain(status, Statuses.title(status, words()), sentence.apply(words())));
    }

    Uni<Response> of(Problem problem) {
        return isApi()
                ? Uni.createFrom().item(json(problem))
                : visitor()
                        .map(known -> Response.status(problem.status())
                                .entity(page(problem))
                                .type("text/html;charset=UTF-8")
                                .build());
    }

    static Response json(Problem problem) {
        return Response.status(problem.status())
                .entity(problem)
                .type(Problem.MEDIA_TYPE)
                .build();
    }

    /** The page's frame shows who is signed in. Where nobody asked for that yet it is found out here, without blocking. */
    Uni<SecurityIdentity> visitor() {
        return identity.getDeferredIdentity()
                .onFailure()
                .recoverWithItem(STRANGER)
                .invoke(found -> identity.setIdentity(found));
    }

    static ErrorPage page(Problem problem) {
        var reasons = problem.reasons() == null
                ? List.<String>of()
                : problem.reasons().stream().map(Problem.ReasonView::detail).toList();
        var sentence = reasons.size() == 1 ? reasons.getFirst() : problem.detail();
        return new ErrorPage(problem.status(), problem.title(), sentence, reasons.size() > 1 ? reasons : List.of());
    }
}
