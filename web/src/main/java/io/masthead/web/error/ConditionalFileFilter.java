package io.masthead.web.error;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Sends of a file no more than is asked for: nothing where the client has it already (RFC 9110, section 13.1.2), a part
 * where it asks for one (section 14). Only files: the entity tag of a section stays the same when dates or people change
 * that its JSON shows. What is written while it is sent has no parts.
 */
class ConditionalFileFilter {

    /** Before what fills empty refusals; filters of answers run from high to low. */
    private static final int BEFORE_EMPTY_ANSWERS = 7000;

    private static final int OK = 200;
    private static final int PARTIAL = 206;
    private static final int NOT_MODIFIED = 304;
    private static final int NOT_SATISFIABLE = 416;

    @ServerResponseFilter(priority = BEFORE_EMPTY_ANSWERS)
    void answer(ContainerRequestContext request, ContainerResponseContext response) {
        var tag = response.getHeaderString("ETag");
        if (response.getStatus() != OK || tag == null) {
            return;
        }
        switch (response.getEntity()) {
            case byte[] file -> answer(request, response, tag, file);
            case StreamingOutput written when isKept(request, tag) -> notModified(response);
            case null, default -> {}
        }
    }

    private static void answer(
            ContainerRequestContext request, ContainerResponseContext response, String tag, byte[] file) {
        response.getHeaders().putSingle("Accept-Ranges", "bytes");
        if (isKept(request, tag)) {
            notModified(response);
        } else if (request.getMethod().equals(HttpMethod.HEAD)) {
            // RESTEasy leaves it out of an answer to HEAD
            response.getHeaders().putSingle("Content-Type", response.getMediaType());
        } else if (isOf(request.getHeaderString("If-Range"), tag)) {
            send(ByteRange.of(request.getHeaderString("Range"), file.length), file, response);
        }
    }

    private static void notModified(ContainerResponseContext response) {
        response.setStatus(NOT_MODIFIED);
        withoutFile(response);
    }

    private static void send(ByteRange range, byte[] file, ContainerResponseContext response) {
        switch (range) {
            case ByteRange.Whole ignored -> {}
            case ByteRange.Part part -> {
                response.setStatus(PARTIAL);
                response.getHeaders().putSingle("Content-Range", part.of(file.length));
                response.setEntity(Arrays.copyOfRange(file, part.first(), part.last() + 1));
            }
            case ByteRange.Beyond ignored -> {
                response.setStatus(NOT_SATISFIABLE);
                response.getHeaders().putSingle("Content-Range", "bytes */" + file.length);
                withoutFile(response);
            }
        }
    }

    private static void withoutFile(ContainerResponseContext response) {
        response.setEntity(null);
        response.getHeaders().remove("Content-Type");
        response.getHeaders().remove("Content-Disposition");
    }

    /** If-None-Match compares weakly, and its star means any file at all. */
    private static boolean isKept(ContainerRequestContext request, String tag) {
        var sent = request.getHeaders().getOrDefault("If-None-Match", List.of());
        return sent.stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .anyMatch(it -> it.equals("*") || it.replaceFirst("^W/", "").equals(tag));
    }

    /** If-Range compares strongly; no file of ours has a date to be compared with. */
    private static boolean isOf(@Nullable String ifRange, String tag) {
        return Objects.requireNonNullElse(ifRange, tag).strip().equals(tag);
    }
}
