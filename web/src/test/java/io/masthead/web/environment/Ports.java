package io.masthead.web.environment;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * Ports that nobody uses at the moment. They are below those that the system gives to outgoing connections, of which one
 * could take a port between the look and the start, or while an installation is restarted.
 */
final class Ports {

    private static final int FIRST = 20_000;
    private static final int BEHIND = 32_000;

    private Ports() {}

    static int free() {
        return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(FIRST, BEHIND))
                .limit(BEHIND - FIRST)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
