package io.masthead.domain.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class DatabaseClockTest {

    /** A time that this machine's clock does not have. */
    private static final Instant NOON = Instant.parse("2001-08-01T12:00:00Z");

    private final AtomicLong nanos = new AtomicLong(7);
    private final AtomicInteger readings = new AtomicInteger();
    private final DatabaseClock clock = new DatabaseClock(fake(DataSource.class), "postgresql", nanos::get);
    private Instant databaseTime = NOON;
    private boolean away;
    private Runnable meanwhile = () -> {};

    @Test
    void says_what_the_database_says_whatever_this_machines_clock_says() {
        assertThat(clock.now()).isEqualTo(NOON);
    }

    @Test
    void counts_on_for_five_seconds_before_it_asks_again() {
        clock.now();
        pass(Duration.ofSeconds(5));
        assertThat(clock.now()).isEqualTo(NOON.plusSeconds(5));
        assertThat(readings).hasValue(1);

        pass(Duration.ofMillis(1));
        databaseTime = NOON.plusSeconds(60);
        assertThat(clock.now()).isEqualTo(NOON.plusSeconds(60));
        assertThat(readings).hasValue(2);
    }

    @Test
    void counts_on_for_all_but_the_one_who_asks() {
        clock.now();
        pass(Duration.ofSeconds(6));
        var others = new ArrayList<Instant>();
        meanwhile = () -> others.add(clock.now());
        databaseTime = NOON.plusSeconds(60);

        assertThat(clock.now()).isEqualTo(NOON.plusSeconds(60));
        assertThat(others).containsExactly(NOON.plusSeconds(6));
        assertThat(readings).hasValue(2);
    }

    @Test
    void counts_on_while_the_database_does_not_answer() {
        clock.now();
        away = true;
        pass(Duration.ofMinutes(1));

        assertThat(clock.now()).isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void has_no_time_before_the_database_said_one() {
        away = true;

        assertThatThrownBy(clock::now).isInstanceOf(IllegalStateException.class);
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private <T> T fake(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            if (method.getName().equals("getConnection") && away) {
                throw new SQLException("away");
            }
            return switch (method.getName()) {
                case "getConnection" -> fake(Connection.class);
                case "createStatement" -> fake(Statement.class);
                case "executeQuery" -> fake(ResultSet.class);
                case "next" -> true;
                case "getObject" -> read();
                default -> null;
            };
        }));
    }

    private OffsetDateTime read() {
        readings.incrementAndGet();
        meanwhile.run();
        return databaseTime.atOffset(ZoneOffset.UTC);
    }
}
