package io.masthead.web.door;

import io.masthead.domain.edition.Sha256;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerFileUpload;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;

/** Reads a form with one file, piece by piece, and leaves the file's SHA-256 where the file was; empty where there was none. */
final class FileChecksum {

    private static final String FIELD = "file";

    /** In bytes: what is in the form beside the file. */
    private static final long MOST_BESIDE = 64L * 1024;

    private static final long MOST = 50L * 1024 * 1024;

    /** In bytes: what the parser of a form keeps of what has arrived, which is more than it needs to. */
    private static final long MOST_HELD = 16L * 1024 * 1024;

    private static final Duration PERIOD = Duration.ofSeconds(30);

    /** In bytes: less than the slowest line that is waited for brings in a period. */
    private static final long LEAST_IN_PERIOD = 256L * 1024;

    private final RoutingContext context;
    private final HttpServerRequest request;
    private final BytesInFlight room;
    private final EarlyRefusal refusal;
    private final MessageDigest digest = Sha256.digest();
    private long received;
    private long receivedBefore;
    private long held;
    private long ofFiles;
    private long hashed;

    FileChecksum(RoutingContext context, BytesInFlight room, EarlyRefusal refusal) {
        this.context = context;
        this.request = context.request();
        this.room = room;
        this.refusal = refusal;
    }

    void read() {
        request.setExpectMultipart(true);
        request.uploadHandler(this::file);
        request.handler(this::count);
        request.exceptionHandler(failure -> refuse(400));
        request.endHandler(end -> pass());
        long timer = context.vertx().setPeriodic(PERIOD.toMillis(), passed -> endIfStalled());
        context.addEndHandler(ended -> {
            context.vertx().cancelTimer(timer);
            room.free(held);
        });
        if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
            context.response().writeContinue();
        }
        request.resume();
    }

    private void file(HttpServerFileUpload file) {
        file.handler(bytes -> {
            ofFiles += bytes.length();
            if (file.name().equals(FIELD)) {
                hashed += bytes.length();
                digest.update(bytes.getBytes());
            }
        });
    }

    /** A file counts once it has been parsed, so that what is being parsed counts with the rest. */
    private void count(Buffer bytes) {
        received += bytes.length();
        if (!isOpen()) {
            return;
        }
        long more = Math.min(received, MOST_HELD) - held;
        if (!room.take(more)) {
            refusal.busy(context);
            return;
        }
        held += more;
        if (received > MOST || received - ofFiles > MOST_BESIDE + bytes.length()) {
            refuse(413);
        }
    }

    /** Whoever has begun and sends next to nothing would keep the room for as long as a whole file may take. */
    private void endIfStalled() {
        if (!request.isEnded() && received - receivedBefore < LEAST_IN_PERIOD) {
            request.connection().close();
        }
        receivedBefore = received;
    }

    private void refuse(int status) {
        if (isOpen()) {
            var words = EarlyRefusal.words();
            if (status == 413) {
                refusal.answer(context, status, words.title_413(), words.too_large());
            } else {
                refusal.answer(context, status, words.title_400(), words.not_understood());
            }
        }
    }

    /** Not refused already, and not left by the client. */
    private boolean isOpen() {
        return !context.response().ended() && !context.response().closed();
    }

    private void pass() {
        if (isOpen()) {
            var checksum = hashed == 0 ? "" : HexFormat.of().formatHex(digest.digest());
            request.formAttributes().set(FIELD, checksum);
            context.next();
        }
    }
}
