package io.masthead.web.door;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What every answer carries besides the headers that are the same for all, which stand in the configuration. */
@ApplicationScoped
class Headers {

    /** Before the door, so that what it refuses is completed too. */
    private static final int OUTERMOST = 1100;

    private static final String TYPE = "Content-Type";
    private static final String CACHE = "Cache-Control";

    void attach(@Observes Filters filters) {
        filters.register(this::complete, OUTERMOST);
    }

    private void complete(RoutingContext context) {
        context.addHeadersEndHandler(ignored -> complete(context.response()));
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
