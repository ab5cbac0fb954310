package io.masthead.web.http;

import io.vertx.ext.web.RoutingContext;
import java.util.Objects;

/** The path of a request as it was sent, before anything has made it tidy. */
final class RequestPath {

    private static final String API = "/api/";

    private RequestPath() {}

    static String of(RoutingContext context) {
        return Objects.requireNonNullElse(context.request().path(), "");
    }

    /** By the path that the routes go by, whatever way it is written. */
    static boolean isApi(RoutingContext context) {
        return context.normalizedPath().startsWith(API);
    }
}
