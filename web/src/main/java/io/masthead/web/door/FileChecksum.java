package io.masthead.web.door;

import io.masthead.domain.edition.Sha256;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerFileUpload;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Reads a form with one file, piece by piece, and leaves the file's SHA-256 where the file was; empty where there was none. */
final class FileChecksum {

    private static final String FIELD = "file";

    /** In bytes: what is in the form beside the file. */
    private static final long MOST_BESIDE = 64L * 1024;

    private static final long MOST = 50L * 1024 * 1024;

    private final RoutingContext context;
    private final HttpServerRequest request;
    private final EarlyRefusal refusal;
    private final MessageDigest digest = Sha256.digest();
    private long received;
    private long ofFiles;
    private long hashed;

    FileChecksum(RoutingContext context, EarlyRefusal refusal) {
        this.context = context;
        this.request = context.request();
        this.refusal = refusal;
    }

    void read() {
        request.setExpectMultipart(true);
        request.uploadHandler(this::file);
        request.handler(this::count);
        request.exceptionHandler(failure -> refuse(400));
        request.endHandler(end -> pass());
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
        if (received > MOST || received - ofFiles > MOST_BESIDE + bytes.length()) {
            refuse(413);
        }
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
