package io.masthead.api.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.api.world.Requests;
import io.masthead.domain.staff.Role;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/** A working copy is written every few seconds by everybody who types. */
@QuarkusTest
class WorkingCopyCostTest {

    private static final int TIMES = 7;
    private static final int FEW = 4;

    @Inject
    Desks desks;

    @Inject
    EntityManagerFactory entities;

    @Test
    void takes_few_statements_and_at_most_half_of_those_of_a_revision() {
        var publisher = desks.actor("publisher", Role.PUBLISHER);
        var section = desks.section(Requests.issue("Cost"), publisher);
        var tab = desks.tab(section, desks.actor("editor", Role.EDITOR));
        tab.open();
        tab.type("lava");
        long write = statements(() -> tab.type("ash"));
        long save = statements(() -> {
            tab.type("ice");
            tab.save();
        });
        assertThat(write).isPositive().isLessThanOrEqualTo(FEW);
        assertThat(write * 2).isLessThanOrEqualTo(save - write);
    }

    /** Of the least of several times: what others do meanwhile is counted as well. */
    private long statements(Runnable work) {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        return LongStream.range(0, TIMES)
                .map(time -> {
                    long before = statistics.getPrepareStatementCount();
                    work.run();
                    return statistics.getPrepareStatementCount() - before;
                })
                .min()
                .orElseThrow();
    }
}
