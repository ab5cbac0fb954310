package io.masthead.web.environment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Passes connections on to a port of this machine, and can hold one of them up, or cut them all without a word. */
public final class TcpProxy implements AutoCloseable {

    private final int target;
    private final ServerSocket listening;
    private final List<Connection> connections = new CopyOnWriteArrayList<>();
    private final AtomicReference<@Nullable Hold> hold = new AtomicReference<>();
    private volatile boolean cut;

    private TcpProxy(int target) throws IOException {
        this.target = target;
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    public static TcpProxy to(int port) {
        try {
            return new TcpProxy(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return listening.getLocalPort();
    }

    /** Holds back the first words from a client with these among them, and what that client sends after them. */
    public Hold holdAt(String words) {
        return hold(words, false);
    }

    /** Lets these words pass, and holds back what the same client sends once it has its answer. */
    public Hold holdBehind(String words) {
        return hold(words, true);
    }

    private Hold hold(String words, boolean behind) {
        var next = new Hold(words, behind, new CountDownLatch(1), new CountDownLatch(1));
        hold.set(next);
        return next;
    }

    /** A connection that is held up, once it has said the words. */
    public record Hold(String words, boolean behind, CountDownLatch held, CountDownLatch released) {

        private void begin() throws InterruptedException {
            held.countDown();
            released.await();
        }

        public void await() throws InterruptedException {
            if (!held.await(1, TimeUnit.MINUTES)) {
                throw new AssertionError("No client has said: " + words);
            }
        }

        public void release() {
            released.countDown();
        }
    }

    /** From now on nothing passes, either way, and nobody is told. */
    public void cut() {
        cut = true;
        connections.forEach(it -> it.lost = true);
    }

    /** New connections pass again; the old ones stay as they are. */
    public void heal() {
        cut = false;
    }

    @Override
    public void close() {
        connections.forEach(Connection::close);
        close(listening);
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                var client = listening.accept();
                var connection = new Connection(client, new Socket(InetAddress.getLoopbackAddress(), target), cut);
                connections.add(connection);
                Thread.ofVirtual().start(connection::upwards);
                Thread.ofVirtual().start(connection::downwards);
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void close(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private final class Connection {

        private final Socket client;
        private final Socket server;
        private volatile boolean lost;
        private @Nullable Hold next;

        Connection(Socket client, Socket server, boolean lost) {
            this.client = client;
            this.server = server;
            this.lost = lost;
        }

        void upwards() {
            pass(client, server, true);
        }

        void downwards() {
            pass(server, client, false);
        }

        private void pass(Socket from, Socket to, boolean up) {
            try {
                copy(from.getInputStream(), to.getOutputStream(), up);
            } catch (IOException | InterruptedException ended) {
                lost |= cut;
            }
            if (!lost) {
                close();
            }
        }

        private void copy(InputStream in, OutputStream out, boolean up) throws IOException, InterruptedException {
            var bytes = new byte[1 << 16];
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                if (up) {
                    holdUp(new String(bytes, 0, read, StandardCharsets.ISO_8859_1));
                }
                if (!lost) {
                    out.write(bytes, 0, read);
                }
            }
        }

        private void holdUp(String said) throws InterruptedException {
            var before = next;
            if (before != null) {
                next = null;
                before.begin();
            }
            var wanted = hold.get();
            if (wanted != null && said.contains(wanted.words()) && hold.compareAndSet(wanted, null)) {
                if (wanted.behind()) {
                    next = wanted;
                } else {
                    wanted.begin();
                }
            }
        }

        void close() {
            TcpProxy.close(client);
            TcpProxy.close(server);
        }
    }
}
