package io.masthead.web.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;

/** What every answer carries besides the headers that are the same for all, which stand in the configuration. */
@ApplicationScoped
class ResponseHeaders {

    /** Before all filters that refuse, so that their answers are completed too. */
    private static final int OUTERMOST = 1100;

    /** The page that shows the API is not ours and begins with a script of its own; it holds nobody's data. */
    private static final String API_BROWSER = "/q/swagger-ui";

    private static final String FOR_API_BROWSER = "default-src 'self' 'unsafe-inline'; img-src 'self' data:;"
            + " object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String POLICY = "Content-Security-Policy";
    private static final String TYPE = "Content-Type";
    private static final String CACHE = "Cache-Control";

    /** RFC 6797: a browser that was here over https never comes without it. Other names of the domain are not ours to bind. */
    private static final String TRANSPORT = "Strict-Transport-Security";

    private static final String HTTPS_FOR_A_YEAR = "max-age=31536000";

    void register(@Observes Filters filters) {
        filters.register(this::complete, OUTERMOST);
    }

    private void complete(RoutingContext context) {
        context.addHeadersEndHandler(ignored -> complete(context.response(), RequestPath.isApi(context)));
        context.addHeadersEndHandler(ignored -> onePolicy(context.response().headers()));
        if (context.request().isSSL()) {
            context.addHeadersEndHandler(ignored -> context.response().headers().set(TRANSPORT, HTTPS_FOR_A_YEAR));
        }
        if (RequestPath.of(context).startsWith(API_BROWSER)) {
            context.addHeadersEndHandler(ignored -> context.response().headers().set(POLICY, FOR_API_BROWSER));
        }
        context.next();
    }

    /** What an answer says itself, such as a picture's, stands in the place of what holds for all. */
    private static void onePolicy(MultiMap headers) {
        var policies = headers.getAll(POLICY);
        if (policies.size() > 1) {
            headers.set(POLICY, policies.getLast());
        }
    }

    private static void complete(HttpServerResponse response, boolean api) {
        var type = Objects.requireNonNullElse(response.headers().get(TYPE), "");
        boolean page = type.startsWith("text/html");
        if (page && !type.contains("charset")) {
            response.headers().set(TYPE, "text/html;charset=UTF-8");
        }
        if ((page || api) && !response.headers().contains(CACHE)) {
            response.headers().set(CACHE, "no-store");
        }
    }
}
