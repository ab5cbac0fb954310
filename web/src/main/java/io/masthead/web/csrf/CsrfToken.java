package io.masthead.web.csrf;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * The token in every form, which another site cannot know: bound to the session that the page was made for, so that it is
 * good in no other, and another after each sign-in. Templates reach it as {@code inject:csrf}.
 */
@Named("csrf")
@RequestScoped
public class CsrfToken {

    /** The name of the field. */
    static final String FIELD = "csrf-token";

    private static final String NOBODY = "nobody";

    /** Binds the one form that outlives a session: what somebody had typed when it ended, to be sent again after signing in. */
    private static final String UNSAVED_FORM = "unsaved-form";

    private static final Duration UNSAVED_FORM_LIFETIME = Duration.ofHours(2);

    @Inject
    RoutingContext request;

    @Inject
    SecurityIdentity identity;

    @Inject
    CsrfTokenSignature signature;

    public String getParameterName() {
        return FIELD;
    }

    /** A token for a form on this page. */
    public String getToken() {
        return signature.token(session(identity));
    }

    /** A token for the form of a page that holds what was typed: for somebody without a session it is good in their next one. */
    public String forUnsavedForm() {
        return identity.isAnonymous() ? signature.token(unsavedForm(browser())) : getToken();
    }

    /** Whether a form that this person sent has a token that is good. */
    boolean isGood(@Nullable String token, SecurityIdentity person) {
        if (token == null) {
            return false;
        }
        var cookie = request.request().getCookie(UNSAVED_FORM);
        return signature.isGood(token, session(person))
                || (cookie != null && signature.isGood(token, unsavedForm(cookie.getValue())));
    }

    private static String session(SecurityIdentity person) {
        return person.getPrincipal() instanceof JsonWebToken token && token.getClaim("sid") instanceof String id
                ? "session " + id
                : NOBODY;
    }

    /** To the browser, and to the address of this one form. */
    private String unsavedForm(String browser) {
        return "unsaved form " + browser + " "
                + Objects.requireNonNullElse(request.request().path(), "");
    }

    private String browser() {
        var sent = request.request().getCookie(UNSAVED_FORM);
        var browser = sent == null ? UUID.randomUUID().toString() : sent.getValue();
        request.response()
                .addCookie(Cookie.cookie(UNSAVED_FORM, browser)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure(request.request().isSSL())
                        .setSameSite(CookieSameSite.LAX)
                        .setMaxAge(UNSAVED_FORM_LIFETIME.toSeconds()));
        return browser;
    }
}
