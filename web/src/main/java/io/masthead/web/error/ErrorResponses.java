package io.masthead.web.error;

import io.masthead.api.problem.Problem;
import io.masthead.web.csrf.CsrfToken;
import io.masthead.web.error.SubmittedFields.SubmittedField;
import io.masthead.web.layout.RequestLocale;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Builds the response to a refusal or failure: problem+json under /api, a page elsewhere. */
@RequestScoped
class ErrorResponses {

    private static final int SIGNED_OUT = 401;

    private static final SecurityIdentity STRANGER =
            QuarkusSecurityIdentity.builder().setAnonymous(true).build();

    @Inject
    RoutingContext request;

    @Inject
    RequestLocale language;

    @Inject
    CurrentIdentityAssociation identity;

    @Inject
    SubmittedFields form;

    @Inject
    CsrfToken token;

    boolean isApi() {
        var path = request.normalizedPath();
        return path.equals("/api") || path.startsWith("/api/");
    }

    String tried() {
        return request.request().method() + " " + request.normalizedPath();
    }

    /** The same for all addresses of one route: its template, where the request has come to a route. */
    String route() {
        var context = ((HttpServerRequestInternal) request.request()).context();
        var template =
                Objects.requireNonNullElse(context.<String>getLocal("UrlPathTemplate"), request.normalizedPath());
        return request.request().method() + " " + template;
    }

    /** English for the API, the language of the browser for a page. */
    Locale locale() {
        return isApi() ? Locale.ENGLISH : Locale.forLanguageTag(language.tag());
    }

    ErrorMessages messages() {
        return MessageBundles.get(ErrorMessages.class, Localized.Literal.of(locale().toLanguageTag()));
    }

    Uni<Response> plain(int status, Function<ErrorMessages, String> sentence) {
        return of(Problem.plain(status, ErrorWording.title(status, messages()), sentence.apply(messages())));
    }

    Uni<Response> of(Problem problem) {
        return isApi()
                ? Uni.createFrom().item(json(problem))
                : page(problem)
                        .map(page -> Response.status(problem.status())
                                .entity(page)
                                .type("text/html;charset=UTF-8")
                                // of a part that shows its own piece of an answer: the whole of this one
                                .header("HX-Reselect", "unset")
                                .build());
    }

    static Response json(Problem problem) {
        return Response.status(problem.status())
                .entity(problem)
                .type(Problem.MEDIA_TYPE)
                .build();
    }

    /** The page's frame shows who is signed in. Where nobody asked for that yet it is found out here, without blocking. */
    private Uni<SecurityIdentity> visitor() {
        return identity.getDeferredIdentity()
                .onFailure()
                .recoverWithItem(STRANGER)
                .invoke(found -> identity.setIdentity(found));
    }

    /** Whether htmx asks for a fragment of a page. */
    boolean isPart() {
        return "true".equals(request.request().getHeader("HX-Request"));
    }

    /** The page of a problem, with the text that was typed where a form was sent. */
    Uni<TemplateInstance> page(Problem problem) {
        var sentences = sentences(problem);
        if (isPart()) {
            return Uni.createFrom().item(new ErrorFragment(sentences, problem.status() == SIGNED_OUT));
        }
        // begun now: who asks is found out on a thread that no longer knows what was read of the form
        var written = form.written();
        return visitor()
                .chain(known -> written)
                .map(sent ->
                        sent.isEmpty() ? plainPage(problem, sentences) : withUnsavedForm(problem, sentences, sent));
    }

    private static ErrorPage plainPage(Problem problem, List<String> sentences) {
        var sentence = sentences.size() == 1 ? sentences.getFirst() : problem.detail();
        return new ErrorPage(problem.status(), problem.title(), sentence, sentences.size() > 1 ? sentences : List.of());
    }

    private UnsavedFormPage withUnsavedForm(Problem problem, List<String> sentences, List<SubmittedField> sent) {
        return new UnsavedFormPage(
                problem.status(),
                problem.title(),
                sentences,
                IntStream.range(0, sent.size())
                        .mapToObj(place -> UnsavedFormPage.Field.of(place, sent.get(place), messages()))
                        .toList(),
                Objects.requireNonNullElse(request.request().path(), "/"),
                UnsavedFormPage.isPassing(problem.status()) ? token.forUnsavedForm() : "");
    }

    private static List<String> sentences(Problem problem) {
        return problem.reasons() == null || problem.reasons().isEmpty()
                ? List.of(problem.detail())
                : problem.reasons().stream().map(Problem.ReasonView::detail).toList();
    }
}
