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

    private static final String TYPE = "Content-Type";
    private static final String CACHE = "Cache-Control";

    void attach(@Observes Filters filters) {
        filters.register(this::complete, OUTERMOST);
    }

    private void complete(RoutingContext context) {
        boolean api = Objects.requireNonNullElse(context.request().path(), "").startsWith("/api/");
        context.addHeadersEndHandler(ignored -> {
            var response = context.response();
            if (api) {
                // the token that the door lends to the API is known to everybody: it must not become a page's
                response.removeCookies("csrf-token", false);
            }
            page(response);
        });
        context.next();
    }

    private static void page(HttpServerResponse response) {
        var type = response.headers().get(TYPE);
        if (type == null || !type.startsWith("text/html")) {
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
