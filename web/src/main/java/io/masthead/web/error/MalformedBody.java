package io.masthead.web.error;

import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.List;

/**
 * Tells a body that cannot be read, because it is cut, empty or not built as its type says, from a failure of ours. The
 * parsers of RESTEasy (3.33) have no type of failure for that: they throw what comes, an IOException, a
 * StringIndexOutOfBoundsException or a RuntimeException around an unknown charset. So the stack trace decides.
 */
final class MalformedBody {

    /** What parses forms and what hands over the bytes that the client sends. */
    private static final List<String> READERS = List.of(
            "org.jboss.resteasy.reactive.server.core.multipart.",
            "org.jboss.resteasy.reactive.server.vertx.VertxInputStream");

    /** The parsers also write files that are sent to disk, which may be full. */
    private static final String DISK = "sun.nio.ch.";

    private MalformedBody() {}

    static boolean isBehind(Throwable failure) {
        return CauseChain.of(failure).anyMatch(MalformedBody::isOfReader)
                && CauseChain.of(failure).noneMatch(MalformedBody::isOfDisk);
    }

    private static boolean isOfReader(Throwable failure) {
        return isIn(failure, READERS);
    }

    private static boolean isOfDisk(Throwable failure) {
        return failure instanceof FileSystemException || isIn(failure, List.of(DISK));
    }

    private static boolean isIn(Throwable failure, List<String> places) {
        return Arrays.stream(failure.getStackTrace())
                .anyMatch(frame -> places.stream().anyMatch(frame.getClassName()::startsWith));
    }
}
