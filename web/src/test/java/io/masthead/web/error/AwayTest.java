package io.masthead.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class AwayTest {

    @Test
    void is_a_database_whose_disk_is_full_also_where_only_the_commit_failed() {
        var full = new SQLException("General error", "HY000", new IOException("No space left on device"));
        var commit = new IllegalStateException("Could not commit");
        commit.addSuppressed(full);

        assertThat(Away.disk(new RuntimeException(commit))).isTrue();
        assertThat(Away.database(new RuntimeException(commit))).isTrue();
        assertThat(Away.disk(new SQLException("disk full", "53100"))).isTrue();
    }

    @Test
    void is_a_database_that_hangs_up_and_not_its_disk() {
        var lost = new SQLException("I/O error", "08006", new SocketException("reset"));

        assertThat(Away.database(lost)).isTrue();
        assertThat(Away.disk(lost)).isFalse();
    }

    @Test
    void is_nobody_where_a_statement_was_wrong() {
        assertThat(Away.database(new SQLException("no such column", "42S22"))).isFalse();
        assertThat(Away.database(new RuntimeException(new IOException("a file of ours"))))
                .isFalse();
    }
}
