package io.masthead.web.http;

import io.masthead.domain.refusal.Refused;
import io.masthead.domain.staff.RateLimiter;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Reads the files that anybody may send to be verified: only their checksum is of interest, so they are neither kept in memory
 * nor on the disk. The form goes on with the checksum in the place of the file. How often an address may ask is limited.
 */
@ApplicationScoped
class VerifyUploadFilter {

    private static final int BEHIND_LIMITS = 180;
    private static final Pattern PATHS = Pattern.compile("(/api/v1)?/verify/?");
    private static final int TOO_MANY = 429;

    private static final int SHARE = 8;

    private final BytesInFlight room = new BytesInFlight(Runtime.getRuntime().maxMemory() / SHARE);

    @Inject
    RateLimiter rateLimiter;

    @Inject
    EarlyRefusal refusal;

    void register(@Observes Filters filters) {
        filters.register(this::read, BEHIND_LIMITS);
    }

    /** By the path that the routes go by: whatever way it is written, no file comes to them unread. */
    static boolean areFor(RoutingContext context) {
        var type = Objects.requireNonNullElse(context.request().getHeader("Content-Type"), "");
        return HttpMethod.POST.equals(context.request().method())
                && PATHS.matcher(context.normalizedPath()).matches()
                && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    private void read(RoutingContext context) {
        if (!areFor(context)) {
            context.next();
        } else if (isAllowed(context)) {
            new MultipartChecksum(context, room, refusal).read();
        }
    }

    private boolean isAllowed(RoutingContext context) {
        try {
            rateLimiter.take("verify", RemoteNetwork.of(context.request().remoteAddress()));
            return true;
        } catch (Refused tooMany) {
            var reason = tooMany.reasons().getFirst();
            context.response().putHeader("Retry-After", reason.arguments().getFirst());
            refusal.answer(context, TOO_MANY, EarlyRefusal.words().title_429(), reason.sentence(Locale.ENGLISH));
            return false;
        }
    }
}
