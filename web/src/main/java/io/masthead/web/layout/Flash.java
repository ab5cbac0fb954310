package io.masthead.web.layout;

import io.masthead.web.layout.Notice.Tone;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Carries one sentence over a redirect, in a cookie that lives until it is shown or for a minute. */
@RequestScoped
public class Flash {

    private static final String COOKIE = "masthead-flash";
    private static final long SECONDS = 60;

    @Inject
    RoutingContext request;

    private @Nullable Notice taken;

    public void ok(String sentence) {
        leave(new Notice(Tone.SUCCESS, sentence));
    }

    public void warn(String sentence) {
        leave(new Notice(Tone.WARN, sentence));
    }

    public void signal(String sentence) {
        leave(new Notice(Tone.SIGNAL, sentence));
    }

    Optional<Notice> take() {
        var cookie = request.request().getCookie(COOKIE);
        if (taken == null && cookie != null) {
            taken = Notice.decoded(cookie.getValue()).orElse(null);
            request.response().addCookie(cookie("").setMaxAge(0));
        }
        return Optional.ofNullable(taken);
    }

    private void leave(Notice notice) {
        request.response().addCookie(cookie(notice.encoded()).setMaxAge(SECONDS));
    }

    private Cookie cookie(String value) {
        return Cookie.cookie(COOKIE, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(request.request().isSSL())
                .setSameSite(CookieSameSite.LAX);
    }
}
