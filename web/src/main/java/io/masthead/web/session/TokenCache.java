package io.masthead.web.session;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was found out about tokens, by their SHA-256: a bounded number, those of whom nobody hears longest leave first. Each
 * is known for a minute at most, and never beyond the end of its tokens (docs/decisions/0063).
 */
final class TokenCache<T> {

    /** Within it a key that Keycloak has withdrawn counts here too. */
    static final Duration LONGEST = Duration.ofMinutes(1);

    private record Known<T>(T value, Instant until) {}

    private final InstantSource clock;
    private final Map<ByteBuffer, Known<T>> byKey;

    TokenCache(int most, InstantSource clock) {
        this.clock = clock;
        this.byKey = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<ByteBuffer, Known<T>> eldest) {
                return size() > most;
            }
        };
    }

    /** The key of these texts, in this order; it tells nothing about them. */
    static ByteBuffer key(List<String> texts) {
        var hash = sha256();
        for (var text : texts) {
            hash.update(text.getBytes(StandardCharsets.UTF_8));
            hash.update((byte) 0);
        }
        return ByteBuffer.wrap(hash.digest());
    }

    /** What is known; empty where nothing is, or where it was known too long. */
    synchronized Optional<T> get(ByteBuffer key) {
        var known = byKey.get(key);
        if (known == null) {
            return Optional.empty();
        }
        if (clock.instant().isBefore(known.until())) {
            return Optional.of(known.value());
        }
        byKey.remove(key);
        return Optional.empty();
    }

    /** Remembers it until then, or for a minute. */
    synchronized void put(ByteBuffer key, T value, Instant end) {
        var longest = clock.instant().plus(LONGEST);
        byKey.put(key, new Known<>(value, end.isBefore(longest) ? end : longest));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
