package io.masthead.domain.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The hash that chains an event to the one before: SHA-256 over its fields in the order below, each as UTF-8 behind its
 * length in bytes, a colon, and followed by a line feed.
 */
final class ChainHash {

    private ChainHash() {}

    static String of(TrailEvent event) {
        var fields = List.of(
                String.valueOf(event.sequence()),
                event.at().toString(),
                event.actor(),
                event.actorName(),
                event.action(),
                event.subjectKind(),
                event.subject(),
                event.details(),
                event.previousHash());
        var digest = sha256();
        for (var field : fields) {
            var bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
            digest.update((byte) '\n');
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
