package io.masthead.domain.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class IdleTransactionLimitTest {

    private static final String SHORT = "set local idle_in_transaction_session_timeout to '4s'";
    private static final String LONG = "set local idle_in_transaction_session_timeout to default";

    private final List<String> said = new ArrayList<>();
    private final Map<Object, Object> resources = new HashMap<>();
    private final IdleTransactionLimit limit = on("postgresql");

    @Test
    void is_lowered_once_before_the_first_lock() {
        limit.lowerUnlessRaised();
        limit.lowerUnlessRaised();
        limit.lower();

        assertThat(said).containsExactly(SHORT);
    }

    @Test
    void stays_long_for_work_on_a_whole_issue_until_the_lock_that_everybody_needs() {
        limit.raise();
        limit.lowerUnlessRaised();
        assertThat(said).isEmpty();

        limit.lower();

        assertThat(said).containsExactly(SHORT);
    }

    @Test
    void is_raised_also_where_a_lock_was_taken_before() {
        limit.lowerUnlessRaised();
        limit.raise();

        assertThat(said).containsExactly(SHORT, LONG);
    }

    @Test
    void is_lowered_by_the_statement_that_takes_the_lock() {
        assertThat(limit.loweringUnlessRaised())
                .isEqualTo("set_config('idle_in_transaction_session_timeout', '4s', true)");
        limit.wasLowered();

        limit.lower();
        assertThat(limit.loweringUnlessRaised()).isEqualTo("''");
        assertThat(said).isEmpty();
    }

    @Test
    void stays_to_be_lowered_where_that_statement_has_locked_nothing() {
        limit.loweringUnlessRaised();

        limit.lowerUnlessRaised();
        assertThat(said).containsExactly(SHORT);
    }

    @Test
    void is_none_of_the_embedded_database() {
        on("h2").lower();

        assertThat(on("h2").loweringUnlessRaised()).isEqualTo("''");
        assertThat(said).isEmpty();
    }

    private IdleTransactionLimit on(String kind) {
        var clock = new DatabaseClock(fake(DataSource.class), kind, () -> 0);
        return new IdleTransactionLimit(
                fake(EntityManager.class), clock, fake(TransactionSynchronizationRegistry.class));
    }

    private <T> T fake(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> switch (method.getName()) {
                    case "createNativeQuery" -> {
                        said.add((String) given[0]);
                        yield fake(Query.class);
                    }
                    case "setFlushMode" -> self;
                    case "executeUpdate" -> 0;
                    case "getResource" -> resources.get(given[0]);
                    case "putResource" -> resources.put(given[0], given[1]);
                    default -> throw new UnsupportedOperationException(method.getName());
                }));
    }
}
