package io.masthead.web.http;

import io.masthead.web.error.ErrorMessages;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers only under the names that this installation has: a page that is asked for under any other makes links and
 * redirects to it, and a name that somebody else points at this machine is how their scripts reach it (DNS rebinding).
 */
@ApplicationScoped
class AllowedHostFilter {

    private static final int BEFORE_ADDRESSES = 1080;

    /** Health and metrics are asked for by machines, under whatever name they have for this one. */
    private static final String OPERATORS = "/q/";

    /** Names, or addresses that begin with one. */
    @ConfigProperty(name = "masthead.hosts")
    List<String> configured;

    @Inject
    EarlyRefusal refusal;

    private Set<String> hosts = Set.of();

    void register(@Observes Filters filters) {
        hosts = configured.stream().map(AllowedHostFilter::host).collect(Collectors.toUnmodifiableSet());
        filters.register(this::filter, BEFORE_ADDRESSES);
    }

    private void filter(RoutingContext context) {
        if (RequestPath.of(context).startsWith(OPERATORS) || isAllowed(context)) {
            context.next();
            return;
        }
        refusal.respond(context, 421, ErrorMessages::title_400, ErrorMessages::other_host);
    }

    static String host(String configured) {
        var name = configured.contains("://") ? URI.create(configured).getHost() : configured;
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private boolean isAllowed(RoutingContext context) {
        var authority = context.request().authority();
        return authority != null && hosts.contains(authority.host().toLowerCase(Locale.ROOT));
    }
}
