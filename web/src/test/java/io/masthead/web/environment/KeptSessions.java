package io.masthead.web.environment;

import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The sessions at an installation that are good for the next visit: that people can sign in is proved where that is tested. */
final class KeptSessions {

    /** A token is good for five minutes, and is not to end within a test. */
    private static final Duration NEW = Duration.ofMinutes(2);

    private record Session(List<Cookie> cookies, Instant since) {}

    private final Map<String, Session> sessions = new ConcurrentHashMap<>();

    /** The cookies of an account's session; none where there is none, or it is not new any more. */
    List<Cookie> of(String account) {
        var kept = sessions.get(account);
        return kept == null || kept.since().plus(NEW).isBefore(Instant.now()) ? List.of() : kept.cookies();
    }

    void keep(String account, List<Cookie> cookies) {
        sessions.put(
                account,
                new Session(
                        cookies.stream()
                                .filter(it -> it.name.startsWith("q_session"))
                                .toList(),
                        Instant.now()));
    }
}
