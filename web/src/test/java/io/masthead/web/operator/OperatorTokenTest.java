package io.masthead.web.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OperatorTokenTest {

    @TempDir
    Path home;

    @Test
    void is_read_back_as_it_was_written() throws IOException {
        assertThat(OperatorToken.read(home)).isEmpty();

        var token = OperatorToken.write(home.resolve("var"), 8090);

        assertThat(OperatorToken.read(home.resolve("var"))).contains(token);
    }

    @Test
    void is_none_where_the_file_cannot_be_understood() throws IOException {
        Files.writeString(home.resolve("operator-token"), "half a line");

        assertThat(OperatorToken.read(home)).isEmpty();
    }

    @Test
    void is_another_one_in_each_run() throws IOException {
        var first = OperatorToken.write(home, 8080);
        var second = OperatorToken.write(home, 8080);

        assertThat(second.matches(first.value())).isFalse();
        assertThat(second.matches(second.value())).isTrue();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void can_be_read_by_the_operator_alone_even_where_an_open_file_stood() throws IOException {
        var open = Files.writeString(home.resolve("operator-token"), "old");
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rw-rw-rw-"));

        OperatorToken.write(home, 8080);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(open)))
                .isEqualTo("rw-------");
    }
}
