package io.masthead.web.session;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose sign-in a token is of, as the token itself says. Signatures are checked elsewhere; here tokens are compared.
 *
 * @param subject the person's id in the realm
 * @param session the session's id in the realm
 */
record TokenOwner(String subject, String session) {

    private static final int PARTS = 3;

    /** The owner; empty where the token is none, or does not name a person and a session. */
    static Optional<TokenOwner> of(@Nullable String token) {
        var parts = token == null ? new String[0] : token.split("\\.", -1);
        return parts.length == PARTS ? claims(parts[1]).flatMap(TokenOwner::named) : Optional.empty();
    }

    private static Optional<JsonObject> claims(String payload) {
        try {
            return Optional.of(
                    new JsonObject(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException | DecodeException noJson) {
            return Optional.empty();
        }
    }

    private static Optional<TokenOwner> named(JsonObject claims) {
        return claims.getValue("sub") instanceof String subject && claims.getValue("sid") instanceof String session
                ? Optional.of(new TokenOwner(subject, session))
                : Optional.empty();
    }
}
