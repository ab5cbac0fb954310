package io.masthead.web.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Puts the headers that say what is sent and what is wanted into a form that everything behind it can parse. Several
 * layers parse them, each in its own way, and answer with the framework's error page where they fail, even while our own
 * answer is written.
 */
@ApplicationScoped
class RequestHeaderNormalizer {

    /** After the filters that complete answers, before all that read a request. */
    private static final int BEFORE_READERS = 1050;

    private static final String CONTENT_TYPE = "Content-Type";
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    void register(@Observes Filters filters) {
        filters.register(RequestHeaderNormalizer::normalize, BEFORE_READERS);
    }

    private static void normalize(RoutingContext context) {
        var headers = context.request().headers();
        replace(headers, "Accept", AcceptHeader::mediaRanges);
        replace(headers, "Accept-Language", AcceptHeader::tokens);
        replace(headers, "Accept-Charset", AcceptHeader::tokens);
        replace(headers, "Accept-Encoding", AcceptHeader::tokens);
        if (READING.contains(context.request().method())) {
            // nothing is sent that could be of a type
            headers.remove(CONTENT_TYPE);
        } else {
            replace(headers, CONTENT_TYPE, RequestMediaType::normalized);
        }
        context.next();
    }

    private static void replace(MultiMap headers, String name, UnaryOperator<String> normalized) {
        var sent = headers.getAll(name);
        if (sent.isEmpty()) {
            return;
        }
        var value = normalized.apply(String.join(",", sent));
        if (value.isEmpty()) {
            headers.remove(name);
        } else if (sent.size() > 1 || !value.equals(sent.getFirst())) {
            headers.set(name, value);
        }
    }
}
