package io.masthead.web.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.ServerCookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Over https every cookie is a {@code __Host-} cookie: no other host and no unencrypted answer can have set it (RFC
 * 6265bis, 4.1.3.2). Sign-in and forms know their cookies by plain names, so the prefix is put on and taken off here.
 * Over http, which is the trial on one machine, names stay plain (docs/decisions/0009).
 */
@ApplicationScoped
class HostCookieFilter {

    /** Before all others, so that what they do to an answer's cookies is done when these get their names. */
    private static final int BEFORE_ALL = 1200;

    private static final String PREFIX = "__Host-";
    private static final String SENT = "Cookie";
    private static final String SET = "Set-Cookie";

    void register(@Observes Filters filters) {
        filters.register(HostCookieFilter::rename, BEFORE_ALL);
    }

    private static void rename(RoutingContext context) {
        if (context.request().isSSL()) {
            takeOff(context.request());
            context.addHeadersEndHandler(ignored -> putOn(context.request(), context.response()));
        }
        context.next();
    }

    /** A cookie without the prefix may be anybody's, and is not looked at. */
    private static void takeOff(HttpServerRequest request) {
        var headers = request.headers();
        var ours = headers.getAll(SENT).stream()
                .flatMap(line -> Arrays.stream(line.split("; *")))
                .filter(cookie -> cookie.startsWith(PREFIX))
                .map(cookie -> cookie.substring(PREFIX.length()))
                .collect(Collectors.joining("; "));
        headers.remove(SENT);
        if (!ours.isEmpty()) {
            headers.set(SENT, ours);
        }
    }

    private static void putOn(HttpServerRequest request, HttpServerResponse response) {
        for (var cookie : List.copyOf(request.cookies())) {
            if (cookie instanceof ServerCookie set && set.isChanged()) {
                response.removeCookies(cookie.getName(), false);
                response.addCookie(prefixed(cookie));
            }
        }
        var lines = response.headers().getAll(SET);
        if (!lines.isEmpty()) {
            response.headers()
                    .set(SET, lines.stream().map(HostCookieFilter::prefixed).toList());
        }
    }

    private static Cookie prefixed(Cookie cookie) {
        return Cookie.cookie(PREFIX + cookie.getName(), cookie.getValue())
                .setPath("/")
                .setSecure(true)
                .setHttpOnly(true)
                .setSameSite(Objects.requireNonNullElse(cookie.getSameSite(), CookieSameSite.LAX))
                .setMaxAge(cookie.getMaxAge());
    }

    private static String prefixed(String line) {
        return PREFIX + line + (line.contains("Secure") ? "" : ";Secure");
    }
}
