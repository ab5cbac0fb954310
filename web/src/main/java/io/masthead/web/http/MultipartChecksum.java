package io.masthead.web.http;

import io.masthead.domain.document.Sha256;
import io.masthead.web.error.ErrorMessages;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;
import org.jboss.resteasy.reactive.common.headers.HeaderUtil;
import org.jboss.resteasy.reactive.common.util.CaseInsensitiveMap;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser.ParseState;
import org.jspecify.annotations.Nullable;

/**
 * Reads a form with one file, piece by piece, and leaves the file's SHA-256 where the file was; empty where there was none. With
 * the parser that reads all other forms: that of Vert.x neither tells a form that is cut from a whole one nor answers where
 * a part names a charset that cannot be.
 */
final class MultipartChecksum implements MultipartParser.PartHandler {

    private static final String FIELD = "file";

    /** In bytes: what is in the form beside the file. */
    private static final long MAX_BESIDE = 64L * 1024;

    private static final long LIMIT = 50L * 1024 * 1024;

    /** As many as another form has at most (quarkus.http.limits.max-parameters). */
    private static final int MAX_PARTS = 1000;

    /** In bytes: the most that one request counts as in flight, its fields and some pieces of the file. */
    private static final long MAX_HELD = 1024L * 1024;

    private static final Duration PERIOD = Duration.ofSeconds(30);

    /** In bytes: less than the slowest line that is waited for brings in a period. */
    private static final long MIN_PER_PERIOD = 256L * 1024;

    private final RoutingContext context;
    private final HttpServerRequest request;
    private final BytesInFlight capacity;
    private final EarlyRefusal refusal;
    private final MessageDigest digest = Sha256.digest();
    private final ParseState parser;
    private final ByteArrayOutputStream value = new ByteArrayOutputStream();
    private String name = "";
    private boolean isFile;
    private Charset charset = StandardCharsets.UTF_8;
    private int parts;
    private long received;
    private long receivedBefore;
    private long held;
    private long ofFiles;
    private long hashed;

    MultipartChecksum(RoutingContext context, BytesInFlight capacity, EarlyRefusal refusal) {
        this.context = context;
        this.request = context.request();
        this.capacity = capacity;
        this.refusal = refusal;
        var type = Objects.requireNonNullElse(request.getHeader("Content-Type"), "");
        // RequestMediaType lets no such type through without one
        var boundary = Objects.requireNonNull(parameter(type, "boundary"));
        this.parser = MultipartParser.beginParse(
                this, boundary.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8.name());
    }

    private static @Nullable String parameter(String header, String name) {
        return HeaderUtil.extractQuotedValueFromHeader(header, name);
    }

    void read() {
        request.handler(this::take);
        request.exceptionHandler(failure -> refuse(400));
        request.endHandler(end -> pass());
        long timer = context.vertx().setPeriodic(PERIOD.toMillis(), passed -> endIfStalled());
        context.addEndHandler(ended -> {
            context.vertx().cancelTimer(timer);
            capacity.free(held);
        });
        if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
            context.response().writeContinue();
        }
        request.resume();
    }

    private void take(Buffer bytes) {
        received += bytes.length();
        if (!isOpen()) {
            return;
        }
        long more = Math.min(received, MAX_HELD) - held;
        if (!capacity.take(more)) {
            refusal.overloaded(context);
            return;
        }
        held += more;
        parse(bytes);
        if (received > LIMIT || received - ofFiles > MAX_BESIDE + bytes.length()) {
            refuse(413);
        }
    }

    private void parse(Buffer bytes) {
        try {
            parser.parse(ByteBuffer.wrap(bytes.getBytes()));
        } catch (IOException | RuntimeException malformed) {
            // the parser has no type of failure for what it cannot read: it throws what comes
            refuse(400);
        }
    }

    /** A client that sends next to nothing would otherwise hold its share for as long as a whole file may take. */
    private void endIfStalled() {
        if (!request.isEnded() && received - receivedBefore < MIN_PER_PERIOD) {
            request.connection().close();
        }
        receivedBefore = received;
    }

    @Override
    public void beginPart(CaseInsensitiveMap<String> headers) {
        parts++;
        if (parts > MAX_PARTS) {
            throw new IllegalArgumentException("More than " + MAX_PARTS + " parts");
        }
        var disposition = Objects.requireNonNullElse(headers.getFirst("Content-Disposition"), "");
        var type = Objects.requireNonNullElse(headers.getFirst("Content-Type"), "");
        name = Objects.requireNonNullElse(parameter(disposition, "name"), "");
        isFile = HeaderUtil.extractQuotedValueFromHeaderWithEncoding(disposition, "filename") != null;
        charset = Charset.forName(Objects.requireNonNullElse(parameter(type, "charset"), "UTF-8"));
    }

    @Override
    public void data(ByteBuffer bytes) {
        if (!isFile) {
            value.write(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
            return;
        }
        ofFiles += bytes.remaining();
        if (name.equals(FIELD)) {
            hashed += bytes.remaining();
            digest.update(bytes);
        }
    }

    @Override
    public void endPart() {
        if (!isFile) {
            request.formAttributes().add(name, value.toString(charset));
            value.reset();
        }
    }

    private void refuse(int status) {
        if (isOpen()) {
            if (status == 413) {
                refusal.respond(context, status, ErrorMessages::title_413, ErrorMessages::too_large);
            } else {
                refusal.respond(context, status, ErrorMessages::title_400, ErrorMessages::body_unreadable);
            }
        }
    }

    /** Not refused already, and not left by the client. */
    private boolean isOpen() {
        return !context.response().ended() && !context.response().closed();
    }

    private void pass() {
        if (!parser.isComplete()) {
            refuse(400);
        }
        if (isOpen()) {
            var checksum = hashed == 0 ? "" : HexFormat.of().formatHex(digest.digest());
            request.formAttributes().set(FIELD, checksum);
            context.next();
        }
    }
}
