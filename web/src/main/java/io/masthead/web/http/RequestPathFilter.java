package io.masthead.web.http;

import io.masthead.web.error.ErrorMessages;
import io.masthead.web.session.BackchannelLogout;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** Refuses addresses that are written to get past a path rule, and drops cookies where none is used. */
@ApplicationScoped
class RequestPathFilter {

    /** Spellings of a path that have bypassed path-based access rules elsewhere; the rules here are on methods. */
    private static final Pattern SUSPICIOUS = Pattern.compile(";|\\\\|//|%3b|%2f|%5c|%2e|%00|/\\.\\.?(/|$)");

    /** The sign U+0000, which no database stores and nobody searches for. */
    private static final String NUL = "%00";

    private static final int FIRST = 1000;

    @Inject
    EarlyRefusal refusal;

    void register(@Observes Filters filters) {
        filters.register(this::filter, FIRST);
    }

    private void filter(RoutingContext context) {
        var path = RequestPath.of(context);
        if (SUSPICIOUS.matcher(path.toLowerCase(Locale.ROOT)).find()
                || query(context).contains(NUL)) {
            refusal.respond(context, 400, ErrorMessages::title_400, ErrorMessages::no_address);
            return;
        }
        if (RequestPath.isApi(context) || path.equals(BackchannelLogout.PATH)) {
            // the API takes bearer tokens only, Keycloak's notices are signed
            context.request().headers().remove("Cookie");
        }
        context.next();
    }

    private static String query(RoutingContext context) {
        return Objects.requireNonNullElse(context.request().query(), "");
    }
}
