package io.masthead.web.http;

import io.masthead.web.error.BodyTooLarge;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Counts a body that comes in chunks (RFC 9112, section 7.1) while it is read: it does not say its length before. Many
 * clients send JSON so, such as those of .NET and of Spring.
 */
class ChunkedBodyLimit {

    private static final String LIMIT = "masthead.most-of-body";

    @Inject
    RoutingContext context;

    /** Has no more read of the body, in bytes. */
    static void limit(RoutingContext context, long most) {
        context.put(LIMIT, most);
    }

    @ServerRequestFilter
    void count(ContainerRequestContext request) {
        Long most = context.get(LIMIT);
        if (most != null) {
            request.setEntityStream(new Counted(request.getEntityStream(), most));
        }
    }

    private static final class Counted extends FilterInputStream {

        private long left;

        Counted(InputStream body, long most) {
            super(body);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int sign = super.read();
            count(sign < 0 ? 0 : 1);
            return sign;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(read);
            return read;
        }

        /** Closing reads a body to its end, which one that is too large may never have. */
        @Override
        public void close() throws IOException {
            if (left >= 0) {
                super.close();
            }
        }

        private void count(int read) throws BodyTooLarge {
            left -= Math.max(0, read);
            if (left < 0) {
                throw new BodyTooLarge();
            }
        }
    }
}
