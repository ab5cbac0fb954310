package io.masthead.web.error;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * A form token for a page that answers a failure. The extension that checks forms gives one out only with a page that was
 * asked for, and a request that fails at the door never reaches it.
 */
@RequestScoped
class FormToken {

    private static final String COOKIE = "csrf-token";
    private static final int BYTES = 16;
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final Duration LIFE = Duration.ofHours(2);
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    RoutingContext request;

    /** The token that the browser has already, so that its other forms stay good; else a new one. */
    String given() {
        var cookie = request.request().getCookie(COOKIE);
        var token = cookie != null && TOKEN.matcher(cookie.getValue()).matches() ? cookie.getValue() : fresh();
        request.response()
                .addCookie(Cookie.cookie(COOKIE, token)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure(request.request().isSSL())
                        .setSameSite(CookieSameSite.LAX)
                        .setMaxAge(LIFE.toSeconds()));
        return token;
    }

    private static String fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
