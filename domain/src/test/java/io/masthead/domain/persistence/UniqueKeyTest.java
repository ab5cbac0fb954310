package io.masthead.domain.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UniqueKeyTest {

    private static final UniqueKey PERIOD = new UniqueKey("uq_issue_holds_period");

    @Test
    void is_told_by_its_name_as_each_database_writes_it() {
        assertThat(PERIOD.isNamedIn("uq_issue_holds_period")).isTrue();
        assertThat(PERIOD.isNamedIn("PUBLIC.UQ_ISSUE_HOLDS_PERIOD_INDEX_4 ON PUBLIC.ISSUE(PERIOD)"))
                .isTrue();
    }

    @Test
    void is_not_another_constraint_nor_one_without_a_name() {
        assertThat(PERIOD.isViolatedBy(violation("ck_issue_state"))).isFalse();
        assertThat(PERIOD.isViolatedBy(violation("uq_publication_slug"))).isFalse();
        assertThat(PERIOD.isViolatedBy(violation(null))).isFalse();
    }

    private static ConstraintViolationException violation(@Nullable String name) {
        return new ConstraintViolationException("violated", new SQLException("violated", "23505"), name);
    }
}
