package io.masthead.domain.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.masthead.domain.persistence.DatabaseClock;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Refused;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RateLimiterTest {

    private static final Actor ANN = named("ann");
    private static final Actor BOB = named("bob");

    private JdbcConnectionPool pool;
    private RateLimiter rateLimiter;

    @BeforeEach
    void two_a_minute(@TempDir Path folder) {
        pool = JdbcConnectionPool.create("jdbc:h2:file:" + folder.resolve("masthead"), "sa", "sa");
        Flyway.configure()
                .dataSource(pool)
                .locations("db/migration/common", "db/migration/h2")
                .load()
                .migrate();
        rateLimiter = ofANode();
    }

    @AfterEach
    void close() {
        pool.dispose();
    }

    @Test
    void refuses_who_has_asked_as_often_as_is_allowed_in_a_minute() {
        rateLimiter.take(RateLimitedWork.PROOF, ANN);
        rateLimiter.take(RateLimitedWork.PROOF, ANN);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> rateLimiter.take(RateLimitedWork.PROOF, ANN))
                .satisfies(refused -> {
                    var reason = refused.reasons().getFirst();
                    assertThat(reason.code()).isEqualTo(GeneralReason.TOO_MANY);
                    assertThat(Integer.parseInt(reason.arguments().getFirst())).isBetween(1, 61);
                });
    }

    @Test
    void counts_on_all_nodes_together() {
        rateLimiter.take(RateLimitedWork.PROOF, ANN);
        ofANode().take(RateLimitedWork.PROOF, ANN);

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> ofANode().take(RateLimitedWork.PROOF, ANN));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> rateLimiter.take(RateLimitedWork.PROOF, ANN));
    }

    @Test
    void begins_anew_after_a_minute() throws SQLException {
        rateLimiter.take(RateLimitedWork.PROOF, ANN);
        rateLimiter.take(RateLimitedWork.PROOF, ANN);
        a_minute_passes();

        rateLimiter.take(RateLimitedWork.PROOF, ANN);
        rateLimiter.take(RateLimitedWork.PROOF, ANN);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> rateLimiter.take(RateLimitedWork.PROOF, ANN));
    }

    @Test
    void counts_for_each_person() {
        rateLimiter.take(RateLimitedWork.PROOF, ANN);
        rateLimiter.take(RateLimitedWork.PROOF, ANN);

        assertThatNoException().isThrownBy(() -> rateLimiter.take(RateLimitedWork.PROOF, BOB));
    }

    @Test
    void counts_for_each_sort_of_work() {
        rateLimiter.take(RateLimitedWork.PROOF, ANN);
        rateLimiter.take(RateLimitedWork.PROOF, ANN);

        assertThatNoException().isThrownBy(() -> rateLimiter.take(RateLimitedWork.IMPORT, ANN));
    }

    private RateLimiter ofANode() {
        var clock = new DatabaseClock(pool, "h2");
        return new RateLimiter(new RequestCounts(pool, clock), clock, 2);
    }

    private void a_minute_passes() throws SQLException {
        try (var connection = pool.getConnection();
                var update = connection.createStatement()) {
            update.execute("update request_count set began_at = began_at - interval '60' second");
        }
    }

    private static Actor named(String name) {
        return new Actor(UUID.randomUUID(), name, name, Set.of(Role.EDITOR));
    }
}
