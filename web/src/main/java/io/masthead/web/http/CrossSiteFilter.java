package io.masthead.web.http;

import io.masthead.web.error.ErrorMessages;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Refuses what another site's page has a browser send. The browser says so itself, in {@code Sec-Fetch-Site} (Fetch Metadata)
 * or, where it has not learned that, in {@code Origin} (RFC 6454); a client that sends neither is no browser. Before the body is
 * read, and besides the token that each form has.
 */
@ApplicationScoped
class CrossSiteFilter {

    private static final int BEFORE_BODIES = 1070;
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    /** "none": the person asked for it themselves, as by loading a page again. */
    private static final Set<String> OURS = Set.of("same-origin", "none");

    @Inject
    EarlyRefusal refusal;

    void register(@Observes Filters filters) {
        filters.register(this::filter, BEFORE_BODIES);
    }

    private void filter(RoutingContext context) {
        if (SAFE.contains(context.request().method()) || isOurs(context.request())) {
            context.next();
            return;
        }
        refusal.respond(context, 403, ErrorMessages::title_403, ErrorMessages::other_site);
    }

    private static boolean isOurs(HttpServerRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OURS.contains(site);
        }
        var origin = request.getHeader("Origin");
        return origin == null || origin.replaceFirst("^https?://", "").equalsIgnoreCase(authority(request));
    }

    /** The scheme is not compared: a proxy may end TLS without telling. */
    private static String authority(HttpServerRequest request) {
        return String.valueOf(request.authority());
    }
}
