package io.masthead.web.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.masthead.api.problem.Problem;
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
        var address = Objects.requireNonNullElse(request.path(), "");
        if (TRICK.matcher(address.toLowerCase(Locale.ROOT)).find()) {
            refuse(context, Problem.plain(400, "Not an address", "An address like this is not understood."));
        } else if (size(request) > LARGEST) {
            refuse(context, Problem.plain(413, "Too large", "At most 50 MB can be sent."));
        } else {
            if (address.startsWith(API)) {
                leaveCookiesOutside(request);
            }
            context.next();
        }
    }

    /**
     * The API takes bearer tokens only: no cookie reaches it. Nothing is left for a form token to protect, but the
     * extension that checks forms cannot leave a path out, so the request gets a token of its own.
     */
    private static void leaveCookiesOutside(HttpServerRequest request) {
        request.headers().set("Cookie", "csrf-token=" + NO_FORM).set("X-CSRF-TOKEN", NO_FORM);
    }

    private static final String NO_FORM = "AAAAAAAAAAAAAAAAAAAAAA";

    private static long size(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private void refuse(RoutingContext context, Problem problem) {
        try {
            context.response()
                    .setStatusCode(problem.status())
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .putHeader("Connection", "close")
                    .end(json.writeValueAsString(problem));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
