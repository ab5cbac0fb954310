package io.masthead.web.http;

import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Reason;
import io.masthead.web.error.ErrorMessages;
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

    private final BytesInFlight capacity =
            new BytesInFlight(Runtime.getRuntime().maxMemory() / SHARE);

    @Inject
    AddressRateLimiter rateLimiter;

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
            new MultipartChecksum(context, capacity, refusal).read();
        }
    }

    private boolean isAllowed(RoutingContext context) {
        var wait = rateLimiter.take(RemoteNetwork.of(context.request().remoteAddress()));
        wait.ifPresent(seconds -> refuse(context, String.valueOf(seconds)));
        return wait.isEmpty();
    }

    private void refuse(RoutingContext context, String seconds) {
        var sentence = Reason.of(GeneralReason.TOO_MANY, seconds).sentence(Locale.ENGLISH);
        context.response().putHeader("Retry-After", seconds);
        refusal.respond(context, TOO_MANY, ErrorMessages::title_429, ignored -> sentence);
    }
}
