package io.masthead.web.environment;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * Ports that nobody uses at the moment. They are below those that the system gives to outgoing connections, of which one
 * could take a port between the look and the start, or while an installation is restarted. Processes that run tests at the
 * same time take theirs from different parts of the range.
 */
final class Ports {

    private static final int LOWEST = 20_000;
    private static final int PART = 3_000;
    private static final int PARTS = 4;
    private static final int FIRST = LOWEST + PART * (Integer.getInteger("masthead.fork", 1) % PARTS);
    private static final int BEHIND = FIRST + PART;

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
