package io.masthead.web.bundle;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.MimeMapping;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Sends the files that were compressed when the application was built, from memory, where they take less than a megabyte.
 * All others are sent by the framework. How long a browser keeps either stands here: a year where the name carries a hash,
 * and nowhere else.
 */
@ApplicationScoped
class StaticFiles {

    /** Behind the filters that turn requests away, before it is asked who they are from. */
    private static final int BEFORE_SIGN_IN = 500;

    private static final String A_YEAR = "public, max-age=31536000, immutable";
    private static final String A_DAY = "public, max-age=86400";

    private static final String CACHE = "Cache-Control";
    private static final String ETAG = "ETag";

    private static final int NOT_MODIFIED = 304;

    private final ClassLoader classes =
            Objects.requireNonNull(Thread.currentThread().getContextClassLoader());
    private final Map<String, StaticFile> index = index(classes);
    private final Map<String, Map<ContentCoding, byte[]>> read = new ConcurrentHashMap<>();

    void register(@Observes Filters filters) {
        filters.register(this::answer, BEFORE_SIGN_IN);
    }

    /** Empty where nothing was compressed, as while it is being developed. */
    private static Map<String, StaticFile> index(ClassLoader classes) {
        try (var file = classes.getResourceAsStream(StaticFile.INDEX)) {
            return file == null
                    ? Map.of()
                    : new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                            .lines()
                            .map(StaticFile::parse)
                            .collect(Collectors.toMap(StaticFile::path, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(RoutingContext context) {
        var path = Objects.requireNonNullElse(context.request().path(), "");
        var method = context.request().method();
        context.addHeadersEndHandler(ignored -> keep(context.response(), path));
        var file = index.get(path);
        if (file == null || !(method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD))) {
            context.next();
        } else {
            send(file, context);
        }
    }

    /** The framework says of each file that it never changes, whatever its name. */
    private static void keep(HttpServerResponse response, String path) {
        var said = response.headers().get(CACHE);
        if (said != null && said.startsWith("public, immutable")) {
            response.headers().set(CACHE, StaticFile.isHashed(path) ? A_YEAR : A_DAY);
        }
    }

    private void send(StaticFile file, RoutingContext context) {
        var request = context.request();
        var coding = ContentCoding.accepted(request.getHeader("Accept-Encoding"))
                .filter(file.codings()::contains)
                .findFirst()
                .orElseThrow();
        var tag = file.entityTag(coding);
        var response = context.response()
                .putHeader(CACHE, StaticFile.isHashed(file.path()) ? A_YEAR : A_DAY)
                .putHeader("Vary", "Accept-Encoding")
                .putHeader(ETAG, tag);
        if (isKept(request.getHeader("If-None-Match"), tag)) {
            response.setStatusCode(NOT_MODIFIED).end();
            return;
        }
        var bytes = Objects.requireNonNull(
                read.computeIfAbsent(file.path(), path -> file.read(classes)).get(coding));
        response.putHeader("Content-Type", type(file.path()))
                .putHeader("Content-Encoding", coding.token())
                .putHeader("Content-Length", String.valueOf(bytes.length));
        if (request.method().equals(HttpMethod.HEAD)) {
            response.end();
        } else {
            response.end(Buffer.buffer(bytes));
        }
    }

    private static String type(String path) {
        var type = MimeMapping.getMimeTypeForFilename(path);
        return type.startsWith("text/") ? type + ";charset=UTF-8" : type;
    }

    /** Compared weakly, and a star means any (RFC 9110, section 13.1.2). */
    private static boolean isKept(@Nullable String sent, String tag) {
        return sent != null
                && Arrays.stream(sent.split(","))
                        .map(String::strip)
                        .anyMatch(it -> it.equals("*") || it.equals(tag) || it.equals("W/" + tag));
    }
}
