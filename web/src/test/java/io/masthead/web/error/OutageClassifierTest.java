package io.masthead.web.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import jakarta.transaction.RollbackException;
import java.io.IOException;
import java.net.SocketException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.h2.api.ErrorCode;
import org.h2.message.DbException;
import org.hibernate.exception.JDBCConnectionException;
import org.junit.jupiter.api.Test;

class OutageClassifierTest {

    @Test
    void is_a_database_whose_disk_is_full_also_where_only_the_commit_failed() {
        var full = new SQLException("General error", "HY000", new IOException("No space left on device"));
        var commit = new IllegalStateException("Could not commit");
        commit.addSuppressed(full);

        assertThat(OutageClassifier.disk(new RuntimeException(commit))).isTrue();
        assertThat(OutageClassifier.database(new RuntimeException(commit))).isTrue();
        assertThat(OutageClassifier.disk(new SQLException("disk full", "53100")))
                .isTrue();
    }

    @Test
    void is_an_embedded_database_that_closed_its_file_on_a_full_disk() {
        var closed = DbException.get(ErrorCode.DATABASE_IS_CLOSED).getSQLException();
        var refused = new JDBCConnectionException("closed", closed);

        assertThat(OutageClassifier.disk(refused)).isTrue();
        assertThat(OutageClassifier.database(refused)).isTrue();
    }

    @Test
    void is_a_database_that_hangs_up_and_not_its_disk() {
        var lost = new SQLException("I/O error", "08006", new SocketException("reset"));

        assertThat(OutageClassifier.database(lost)).isTrue();
        assertThat(OutageClassifier.disk(lost)).isFalse();
    }

    @Test
    void is_a_server_without_a_connection_to_spare_and_not_its_disk() {
        var full = new RuntimeException(new SQLException("sorry, too many clients already", "53300"));

        assertThat(OutageClassifier.database(full)).isTrue();
        assertThat(OutageClassifier.disk(full)).isFalse();
    }

    @Test
    void is_a_database_that_ended_what_had_stalled_or_waited_in_vain() {
        assertThat(List.of("25P03", "55P03", "57014", "40P01", "HYT00"))
                .allSatisfy(state -> assertThat(
                                OutageClassifier.database(new RuntimeException(new SQLException("ended", state))))
                        .isTrue());
    }

    @Test
    void is_a_database_that_let_a_transaction_last_too_long() {
        var tooLong = new RollbackException("The transaction is not active");
        var violated = new RollbackException("Could not commit");
        violated.initCause(new SQLException("uq_section_place", "23505"));

        assertThat(OutageClassifier.database(new RuntimeException(tooLong))).isTrue();
        assertThat(OutageClassifier.database(new RuntimeException(violated))).isFalse();
    }

    @Test
    void is_a_database_whose_connections_are_all_taken() throws SQLException {
        var one = new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(1)
                        .acquisitionTimeout(Duration.ofMinutes(1))
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl("jdbc:h2:mem:one")));
        try (var pool = AgroalDataSource.from(one);
                var taken = pool.getConnection()) {
            assertThat(taken.isClosed()).isFalse();
            pool.getConfiguration().connectionPoolConfiguration().setAcquisitionTimeout(Duration.ofMillis(50));
            assertThatThrownBy(pool::getConnection)
                    .satisfies(none -> assertThat(OutageClassifier.database(new RuntimeException(none)))
                            .isTrue());
        }
    }

    @Test
    void is_nobody_where_a_statement_was_wrong() {
        assertThat(OutageClassifier.database(new SQLException("no such column", "42S22")))
                .isFalse();
        assertThat(OutageClassifier.database(new RuntimeException(new IOException("a file of ours"))))
                .isFalse();
    }
}
