package io.masthead.web.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.masthead.api.problem.Problem;
import io.masthead.web.error.ErrorMessages;
import io.masthead.web.session.KeycloakNotice;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** What is turned away before anything looks at it: addresses that are tricks, bodies that are too large. */
@ApplicationScoped
class Door {

    /** Ways to write an address that have slipped past path policies: the rules here stand on methods, and this besides. */
    private static final Pattern TRICK = Pattern.compile(";|\\\\|//|%3b|%2f|%5c|%2e|%00|/\\.\\.?(/|$)");

    /** The sign U+0000, which no database stores and nobody searches for. */
    private static final String NUL = "%00";

    private static final long LARGEST = 50L * 1024 * 1024;
    private static final int FIRST = 1000;
    private static final String API = "/api/";

    @Inject
    ObjectMapper json;

    void stand(@Observes Filters filters) {
        filters.register(this::admit, FIRST);
    }

    private void admit(RoutingContext context) {
        var request = context.request();
        var address = address(context);
        var words = MessageBundles.get(ErrorMessages.class);
        if (TRICK.matcher(address.toLowerCase(Locale.ROOT)).find()
                || query(context).contains(NUL)) {
            refuse(context, 400, words.title_400(), words.no_address());
        } else if (size(request) > LARGEST) {
            refuse(context, 413, words.title_413(), words.too_large());
        } else {
            if (address.startsWith(API) || address.equals(KeycloakNotice.PATH)) {
                leaveCookiesOutside(request);
            }
            context.next();
        }
    }

    /**
     * The API takes bearer tokens only, Keycloak's notices are signed: no cookie reaches them. Nothing is left for a form token to protect, but the
     * extension that checks forms cannot leave a path out, so the request gets a token of its own.
     */
    private static void leaveCookiesOutside(HttpServerRequest request) {
        request.headers().set("Cookie", "csrf-token=" + NO_FORM).set("X-CSRF-TOKEN", NO_FORM);
    }

    private static final String NO_FORM = "AAAAAAAAAAAAAAAAAAAAAA";

    private static String address(RoutingContext context) {
        return Objects.requireNonNullElse(context.request().path(), "");
    }

    private static String query(RoutingContext context) {
        return Objects.requireNonNullElse(context.request().query(), "");
    }

    private static long size(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Nothing has looked at the request yet, not even for who it is from: a person gets a page without the frame. */
    private void refuse(RoutingContext context, int status, String title, String sentence) {
        boolean api = address(context).startsWith(API);
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", api ? Problem.MEDIA_TYPE : "text/html;charset=UTF-8")
                .putHeader("Connection", "close")
                .end(api ? written(Problem.plain(status, title, sentence)) : page(status, title, sentence));
    }

    private static String page(int status, String title, String sentence) {
        return """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>%s · Masthead</title></head>
            <body><main><p>%d</p><h1>%s</h1><p>%s</p><p><a href="/">Masthead</a></p></main></body>
            </html>
            """.formatted(title, status, title, sentence);
    }

    private String written(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
