package io.masthead.web.http;

import io.masthead.web.error.ErrorMessages;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import io.quarkus.micrometer.runtime.binder.vertx.HttpRequestMetric;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps what a client sends from becoming the name of a meter: each meter stays in memory for good, so ever-new methods and
 * addresses would fill it (CVE-2026-40984). A method that nobody here knows is refused and not measured; a request that is
 * none of our routes is measured under one address, whatever its own was and however it ends.
 */
@ApplicationScoped
class BoundedMetricsFilter {

    /** Right behind what completes every answer. */
    private static final int EARLY = 1090;

    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.OPTIONS);

    private static final Set<String> NAMES =
            METHODS.stream().map(HttpMethod::name).collect(Collectors.toSet());

    /** What is measured of requests that are none of our routes: files, refusals of the filters, nothing found. */
    private static final String NO_ROUTE = "/no-route";

    /** Not measured at all (application.properties). */
    private static final String OPERATORS = "/q/";

    @Inject
    EarlyRefusal refusal;

    void register(@Observes Filters filters) {
        filters.register(this::filter, EARLY);
    }

    private void filter(RoutingContext context) {
        var measured = HttpRequestMetric.getRequestMetric(context);
        if (measured != null && !RequestPath.of(context).startsWith(OPERATORS)) {
            // a route of ours that is found later puts its template before this
            measured.setTemplatePath(NO_ROUTE);
        }
        if (METHODS.contains(context.request().method())) {
            context.next();
            return;
        }
        refusal.respond(context, 501, ErrorMessages::title_405, ErrorMessages::unknown_method);
    }

    /**
     * What names no host is answered with 400 before all filters, under its own address; so 400 is measured under one address,
     * whoever answers it.
     */
    @Produces
    @Singleton
    MeterFilter ofRefusalsBeforeFilters() {
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id meter) {
                return meter.getName().startsWith("http.server") && "400".equals(meter.getTag("status"))
                        ? meter.replaceTags(Tags.of(meter.getTags()).and("uri", NO_ROUTE))
                        : meter;
            }
        };
    }

    /** Also for the address "/", which is measured whatever stands above. */
    @Produces
    @Singleton
    MeterFilter ofKnownMethods() {
        return MeterFilter.deny(meter -> {
            var method = meter.getTag("method");
            return meter.getName().startsWith("http.server") && method != null && !NAMES.contains(method);
        });
    }
}
