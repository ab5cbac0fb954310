package io.masthead.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;

class MalformedBodyTest {

    private static final StackTraceElement PARSER = new StackTraceElement(
            "org.jboss.resteasy.reactive.server.core.multipart.MultipartParser$ParseState", "parse", "", 1);
    private static final StackTraceElement DISK =
            new StackTraceElement("sun.nio.ch.FileDispatcherImpl", "write0", "", 1);

    private static <T extends Throwable> T thrownAt(T failure, StackTraceElement... places) {
        failure.setStackTrace(places);
        return failure;
    }

    @Test
    void is_behind_whatever_the_parser_of_forms_throws() {
        assertThat(MalformedBody.isBehind(thrownAt(new StringIndexOutOfBoundsException(), PARSER)))
                .isTrue();
        assertThat(MalformedBody.isBehind(new IllegalStateException(thrownAt(new IOException(), PARSER))))
                .isTrue();
    }

    @Test
    void is_not_behind_a_disk_that_takes_no_more_of_a_file_that_is_sent() {
        assertThat(MalformedBody.isBehind(thrownAt(new IOException(), DISK, PARSER)))
                .isFalse();
        assertThat(MalformedBody.isBehind(thrownAt(new RuntimeException(new FileSystemException("upload")), PARSER)))
                .isFalse();
    }

    @Test
    void is_not_behind_other_failures() {
        assertThat(MalformedBody.isBehind(new IOException())).isFalse();
    }
}
