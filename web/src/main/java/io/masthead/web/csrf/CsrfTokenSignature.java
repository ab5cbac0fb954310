package io.masthead.web.csrf;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes and checks form tokens: random bytes, and their HMAC-SHA-256 (RFC 2104) with what the token is bound to. Nothing is
 * stored, and every node has the same key. The random part makes each token another, so that compression tells nothing about
 * it (BREACH).
 */
@ApplicationScoped
class CsrfTokenSignature {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int RANDOM_BYTES = 16;
    private static final int SIGNATURE_BYTES = 32;

    /** The secret has another use as well; this keeps the two apart. */
    private static final String USE = "masthead form token";

    private final SecureRandom random = new SecureRandom();

    @ConfigProperty(name = "quarkus.oidc.token-state-manager.encryption-secret")
    String secret;

    private byte[] key = new byte[0];

    @PostConstruct
    void derive() {
        key = signature(secret.getBytes(StandardCharsets.UTF_8), new byte[0], USE);
    }

    /** A new token, bound to that. */
    String token(String boundTo) {
        var token = new byte[RANDOM_BYTES + SIGNATURE_BYTES];
        var part = new byte[RANDOM_BYTES];
        random.nextBytes(part);
        System.arraycopy(part, 0, token, 0, RANDOM_BYTES);
        System.arraycopy(signature(key, part, boundTo), 0, token, RANDOM_BYTES, SIGNATURE_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** Whether the token was made here and is bound to that. */
    boolean isGood(String token, String boundTo) {
        try {
            var bytes = Base64.getUrlDecoder().decode(token);
            if (bytes.length != RANDOM_BYTES + SIGNATURE_BYTES) {
                return false;
            }
            var part = Arrays.copyOf(bytes, RANDOM_BYTES);
            var sent = Arrays.copyOfRange(bytes, RANDOM_BYTES, bytes.length);
            return MessageDigest.isEqual(sent, signature(key, part, boundTo));
        } catch (IllegalArgumentException noBase64) {
            return false;
        }
    }

    private static byte[] signature(byte[] key, byte[] part, String boundTo) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            mac.update(part);
            return mac.doFinal(boundTo.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HMAC-SHA-256", e);
        }
    }
}
