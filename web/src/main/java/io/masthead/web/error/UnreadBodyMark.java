package io.masthead.web.error;

import io.vertx.ext.web.RoutingContext;

/** Marks a request whose body is not read, not even to show it again, because its sender may not send as much. */
public final class UnreadBodyMark {

    private static final String MARK = "masthead.body-unread";

    private UnreadBodyMark() {}

    public static void mark(RoutingContext request) {
        request.put(MARK, true);
    }

    static boolean isOf(RoutingContext request) {
        return request.get(MARK) != null;
    }
}
