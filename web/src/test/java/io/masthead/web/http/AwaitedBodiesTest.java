package io.masthead.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A real server that waits a second for a body, and works longer than that on it. */
@Timeout(30)
class AwaitedBodiesTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(1);
    private static final Duration WORK = Duration.ofMillis(2500);
    private static final String HEAD =
            "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nConnection: close\r\n\r\n";

    private final Vertx vertx = Vertx.vertx();
    private HttpServer server;

    @BeforeEach
    void start() throws Exception {
        var router = Router.router(vertx);
        router.route().handler(AwaitedBodiesTest::work);
        server = vertx.createHttpServer(new HttpServerOptions().setPort(0).setHost("127.0.0.1"))
                .requestHandler(router)
                .listen()
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
    }

    /** Reads piece by piece, as what reads JSON does: a request that nobody asks for more stays paused. */
    private static void work(RoutingContext context) {
        BodySizeFilter.waitFor(context, 4, TIMEOUT);
        var request = context.request().pause();
        request.handler(piece -> {});
        request.fetch(1);
        context.vertx().setTimer(WORK.toMillis(), done -> context.end("worked"));
    }

    @AfterEach
    void stop() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @Test
    void that_have_arrived_are_worked_on_for_as_long_as_it_takes() throws IOException {
        assertThat(sent(HEAD + "text")).contains("200 OK").endsWith("worked");
    }

    @Test
    void that_do_not_arrive_end_their_connection() throws IOException {
        assertThat(sent(HEAD + "te")).isEmpty();
    }

    /** All that the server sends until it ends the connection. */
    private String sent(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.actualPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }
}
