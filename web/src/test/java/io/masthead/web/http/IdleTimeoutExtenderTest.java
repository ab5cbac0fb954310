package io.masthead.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
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

/** A real server with an idle time of one second, and an answer that takes longer. */
@Timeout(30)
class IdleTimeoutExtenderTest {

    private static final Duration IDLE = Duration.ofSeconds(1);
    private static final Duration WORK = Duration.ofMillis(2500);

    private final Vertx vertx = Vertx.vertx();
    private HttpServer server;

    @BeforeEach
    void start() throws Exception {
        var router = Router.router(vertx);
        router.route().handler(context -> {
            IdleTimeoutExtender.keep(context, IDLE);
            context.vertx().setTimer(WORK.toMillis(), done -> context.end("worked"));
        });
        var options = new HttpServerOptions().setPort(0).setHost("127.0.0.1").setIdleTimeout((int) IDLE.toSeconds());
        server = vertx.createHttpServer(options)
                .requestHandler(router)
                .listen()
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
    }

    @AfterEach
    void stop() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @Test
    void are_kept_until_the_answer_and_end_when_nothing_follows() throws IOException {
        assertThat(sent("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .contains("200 OK")
                .endsWith("worked");
    }

    @Test
    void are_none_where_half_a_request_is_all_that_comes() throws IOException {
        assertThat(sent("GET / HTTP/1.1\r\nHost: local")).isEmpty();
    }

    /** All that the server sends until it ends the connection. */
    private String sent(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.actualPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }
}
