package io.masthead.web.http;

import io.netty.handler.timeout.IdleStateHandler;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps a connection while its request is worked on. The idle time of the server is short, and meant for whoever sends half a
 * request or nothing; a check of the whole trail or a job's events may be silent for longer. Vert.x has one idle time for
 * both, so its handler is replaced for as long as an answer is awaited.
 */
@ApplicationScoped
class IdleTimeoutExtender {

    private static final int BEFORE_ALL_OTHERS = 1100;

    /** Longer than any request works; a reader that takes nothing of an answer for so long has gone. */
    private static final Duration WORKING = Duration.ofMinutes(10);

    /** The name by which Vert.x adds its handler to a connection. */
    private static final String HANDLER = "idle";

    @ConfigProperty(name = "quarkus.http.idle-timeout")
    Duration idle;

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    keep(context, idle);
                    context.next();
                },
                BEFORE_ALL_OTHERS);
    }

    /** Keeps the connection of a request until it is answered; then that idle time holds again. */
    static void keep(RoutingContext context, Duration idle) {
        limit(context, WORKING);
        context.addEndHandler(ended -> limit(context, idle));
    }

    private static void limit(RoutingContext context, Duration time) {
        if (context.request().connection() instanceof ConnectionBase connection) {
            var pipeline = connection.channel().pipeline();
            if (pipeline.get(HANDLER) != null) {
                var handler = new IdleStateHandler(0, 0, time.toMillis(), TimeUnit.MILLISECONDS);
                pipeline.replace(HANDLER, HANDLER, handler);
            }
        }
    }
}
