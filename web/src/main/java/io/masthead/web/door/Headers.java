package io.masthead.web.door;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;

/** What every answer carries besides the headers that are the same for all, which stand in the configuration. */
@ApplicationScoped
class Headers {

    /** Before the door, so that what it refuses is completed too. */
    private static final int OUTERMOST = 1100;

    /** The page that shows the API is not ours and begins with a script of its own; it holds nobody's data. */
    private static final String API_BROWSER = "/q/swagger-ui";

    private static final String FOR_API_BROWSER = "default-src 'self' 'unsafe-inline'; img-src 'self' data:;"
            + " object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String POLICY = "Content-Security-Policy";
    private static final String TYPE = "Content-Type";
    private static final String CACHE = "Cache-Control";

    void attach(@Observes Filters filters) {
        filters.register(this::complete, OUTERMOST);
    }

    private void complete(RoutingContext context) {
        context.addHeadersEndHandler(ignored -> complete(context.response()));
        if (Objects.requireNonNullElse(context.request().path(), "").startsWith(API_BROWSER)) {
            context.addHeadersEndHandler(ignored -> context.response().headers().set(POLICY, FOR_API_BROWSER));
        }
        context.next();
    }

    private static void complete(HttpServerResponse response) {
        var type = response.headers().get(TYPE);
        if (type == null || !type.startsWith("text/html")) {
            // Only pages have forms. A file may be kept by others, and the token that the door lends to the API is
            // known to everybody: neither may hand a token out.
            response.removeCookies("csrf-token", false);
            return;
        }
        if (!type.contains("charset")) {
            response.headers().set(TYPE, "text/html;charset=UTF-8");
        }
        if (!response.headers().contains(CACHE)) {
            response.headers().set(CACHE, "no-store");
        }
    }
}
