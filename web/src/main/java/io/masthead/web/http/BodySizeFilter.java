package io.masthead.web.http;

import io.masthead.api.staff.MemberClaims;
import io.masthead.web.error.ErrorMessages;
import io.masthead.web.error.UnreadBodyMark;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Objects;

/**
 * Limits the size of request bodies before any of one is read. Anybody may send a small body anywhere; a large one only a
 * person with a role, and only where a text or a file is expected. The bytes in flight of all requests are limited too,
 * apart for people with a role and for everybody else, so that anonymous clients cannot use up the memory of the staff.
 */
@ApplicationScoped
class BodySizeFilter {

    /**
     * In bytes: what does not count. It is no more than a head may have, which does not count either, so that a button or a
     * notice of Keycloak gets through whatever else is in hand.
     */
    private static final long TINY = 8L * 1024;

    /** In bytes: what everybody may send. A form of a hundred thousand words is within, so that none is lost to a sign-out. */
    private static final long SMALL = 1024L * 1024;

    /** In bytes: what people with a role may send where files and texts go to. */
    private static final long LARGE = 50L * 1024 * 1024;

    /** With the other rules about what is asked for, before who asks is known. */
    private static final int BEFORE_SIGN_IN = 990;

    /** Behind the extension's own filter, which knows how to find out who asks. */
    private static final int BEHIND_SIGN_IN = 190;

    /**
     * Longer than a database may say nothing (application-postgresql.properties): a body is not read before who asks is known,
     * and whoever sends it is not late when that takes as long.
     */
    private static final Duration TIMEOUT = Duration.ofSeconds(40);

    /** The slowest line that a body is waited for. */
    private static final long BYTES_A_SECOND = 32 * 1024;

    /** In bytes: what a large body counts that does not say its length. Of a file most is on the disk. */
    private static final long UNKNOWN = 8L * 1024 * 1024;

    private static final int SHARE_OF_ANONYMOUS = 32;
    private static final int SHARE_OF_SMALL = 16;
    private static final int SHARE_OF_LARGE = 8;

    private final BytesInFlight anonymous =
            new BytesInFlight(Runtime.getRuntime().maxMemory() / SHARE_OF_ANONYMOUS);
    private final BytesInFlight small = new BytesInFlight(Runtime.getRuntime().maxMemory() / SHARE_OF_SMALL);
    private final BytesInFlight large =
            new BytesInFlight(Math.max(LARGE, Runtime.getRuntime().maxMemory() / SHARE_OF_LARGE));

    @Inject
    EarlyRefusal refusal;

    void register(@Observes Filters filters) {
        filters.register(this::refuse, BEFORE_SIGN_IN);
        filters.register(this::filter, BEHIND_SIGN_IN);
    }

    private void refuse(RoutingContext context) {
        if (isUncounted(context)) {
            // RFC 9112, 6.3: a server may ask for the length, and all browsers send it
            refusal.respond(context, 411, ErrorMessages::title_411, ErrorMessages::length_needed);
            return;
        }
        long size = size(context);
        if (size > 0) {
            waitFor(context, size, TIMEOUT.plusSeconds(size / BYTES_A_SECOND));
        }
        if (isInPieces(context) && size == SMALL) {
            ChunkedBodyLimit.limit(context, SMALL);
        }
        if (size > LARGE) {
            refusal.respond(context, 413, ErrorMessages::title_413, ErrorMessages::too_large);
        } else if (size > SMALL && !mayBeLarge(context)) {
            refusal.respond(context, 413, ErrorMessages::title_413, ErrorMessages::too_large_here);
        } else {
            context.next();
        }
    }

    private void filter(RoutingContext context) {
        long size = size(context);
        if (size <= TINY || VerifyUploadFilter.areFor(context)) {
            context.next();
            return;
        }
        var here = Objects.requireNonNull(Vertx.currentContext());
        QuarkusHttpUser.getSecurityIdentity(context, null)
                .map(BodySizeFilter::hasRole)
                .onFailure()
                .recoverWithItem(false)
                .emitOn(task -> here.runOnContext(ignored -> task.run()))
                .subscribe()
                .with(isKnown -> filter(context, size, isKnown));
    }

    private void filter(RoutingContext context, long size, boolean isKnown) {
        if (isKnown) {
            filter(context, size > SMALL ? large : small, size);
        } else if (size > SMALL) {
            leaveUnread(context);
        } else {
            filter(context, anonymous, size);
        }
    }

    /** Its route needs a role and refuses it: with the right answer, and without the body. */
    private static void leaveUnread(RoutingContext context) {
        UnreadBodyMark.mark(context);
        context.response().putHeader("Connection", "close");
        context.next();
    }

    private static boolean mayBeLarge(RoutingContext context) {
        return VerifyUploadFilter.areFor(context)
                || LargeBodyRoutes.areFor(context.request().method(), RequestPath.of(context));
    }

    private static boolean hasRole(SecurityIdentity identity) {
        return MemberClaims.of(identity)
                .map(member -> !member.roles().isEmpty())
                .orElse(false);
    }

    private void filter(RoutingContext context, BytesInFlight capacity, long size) {
        if (capacity.take(size)) {
            context.addEndHandler(ended -> capacity.free(size));
            context.next();
        } else {
            refusal.overloaded(context);
        }
    }

    /** Ends the connection of a body that does not arrive. */
    static void waitFor(RoutingContext context, long size, Duration timeout) {
        var request = context.request();
        long timer = context.vertx().setTimer(timeout.toMillis(), passed -> {
            if (!hasArrived(context, size)) {
                request.connection().close();
            }
        });
        context.addEndHandler(ended -> context.vertx().cancelTimer(timer));
    }

    /** A request whose reader has paused it does not count as ended for Vert.x, though all of its bytes are here. */
    private static boolean hasArrived(RoutingContext context, long size) {
        var request = context.request();
        return request.isEnded() || (!isInPieces(context) && request.bytesRead() >= size);
    }

    private static boolean isInPieces(RoutingContext context) {
        return context.request().getHeader("Transfer-Encoding") != null;
    }

    /** What reads forms counts nothing, but for those with a large file. */
    private static boolean isUncounted(RoutingContext context) {
        var type = Objects.requireNonNullElse(context.request().getHeader("Content-Type"), "");
        boolean form = type.startsWith("application/x-www-form-urlencoded")
                || (type.startsWith("multipart/") && !mayBeLarge(context));
        return form && isInPieces(context);
    }

    private static long size(RoutingContext context) {
        if (isInPieces(context)) {
            return mayBeLarge(context) ? UNKNOWN : SMALL;
        }
        var length = context.request().getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }
}
