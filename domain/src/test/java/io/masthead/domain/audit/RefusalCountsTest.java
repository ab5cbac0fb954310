package io.masthead.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.masthead.domain.event.Subject;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.ReasonCode;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.review.ReviewReason;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.StaffReason;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RefusalCountsTest {

    private static final String ROUTE = "GET /issues/{id}";

    private final Actor guest = new Actor(UUID.randomUUID(), "guest", "Guest", Set.of());
    private final List<String> written = new ArrayList<>();
    private final RefusalCounts counts = new RefusalCounts(trail(), this::now);
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private boolean away;
    private Runnable meanwhile = () -> {};

    private Trail trail() {
        return new Trail() {
            @Override
            public void refused(Actor actor, String tried, Refused refused, int times) {
                if (away) {
                    meanwhile.run();
                    throw new IllegalStateException("The database is away");
                }
                written.add(tried + " " + times);
            }
        };
    }

    private Instant now() {
        return now;
    }

    @Test
    void writes_the_first_at_once_and_thousands_more_as_one() {
        for (int i = 0; i < 3000; i++) {
            refused("GET /issues/" + i, StaffReason.MISSING_ROLE);
        }
        assertThat(written).containsExactly("GET /issues/0 1");

        after(Duration.ofSeconds(59));
        assertThat(written).hasSize(1);
        after(Duration.ofSeconds(1));
        assertThat(written).containsExactly("GET /issues/0 1", "GET /issues/0 2999");
    }

    @Test
    void begins_anew_after_a_minute_without_any() {
        refused("GET /issues/1", StaffReason.MISSING_ROLE);
        after(Duration.ofMinutes(1));
        refused("GET /issues/2", StaffReason.MISSING_ROLE);

        assertThat(written).containsExactly("GET /issues/1 1", "GET /issues/2 1");
    }

    @Test
    void keeps_other_reasons_other_subjects_and_other_people_apart() {
        refused("GET /issues/1", StaffReason.MISSING_ROLE);
        refused("GET /issues/2", ReviewReason.OWN_TEXT);
        counts.refused(guest, ROUTE, "GET /issues/3", about(Subject.publication("bulletin")));
        var other = new Actor(UUID.randomUUID(), "other", "Other", Set.of());
        counts.refused(other, ROUTE, "GET /issues/4", Refused.because(StaffReason.MISSING_ROLE, ""));

        assertThat(written).hasSize(4);
    }

    @Test
    void says_no_more_of_an_address_than_the_trail_should_hold() {
        refused("GET /" + "x".repeat(20_000), StaffReason.MISSING_ROLE);

        assertThat(written.getFirst()).hasSizeLessThan(250);
    }

    @Test
    void loses_none_that_could_not_be_written() {
        refused("GET /issues/1", StaffReason.MISSING_ROLE);
        refused("GET /issues/1", StaffReason.MISSING_ROLE);
        away = true;
        after(Duration.ofMinutes(1));
        away = false;
        after(Duration.ofSeconds(5));

        assertThat(written).containsExactly("GET /issues/1 1", "GET /issues/1 1");
    }

    @Test
    void counts_none_as_written_that_was_not() {
        away = true;
        assertThatIllegalStateException().isThrownBy(() -> refused("GET /issues/1", StaffReason.MISSING_ROLE));
        away = false;
        refused("GET /issues/1", StaffReason.MISSING_ROLE);

        assertThat(written).containsExactly("GET /issues/1 1");
    }

    @Test
    void keeps_what_was_counted_while_the_first_could_not_be_written() {
        away = true;
        meanwhile = () -> refused("GET /issues/2", StaffReason.MISSING_ROLE);
        assertThatIllegalStateException().isThrownBy(() -> refused("GET /issues/1", StaffReason.MISSING_ROLE));
        away = false;
        after(Duration.ofMinutes(1));

        assertThat(written).containsExactly("GET /issues/1 1");
    }

    private void refused(String tried, ReasonCode code) {
        counts.refused(guest, ROUTE, tried, Refused.because(code, ""));
    }

    private static Refused about(Subject subject) {
        return new Refused(List.of(Reason.of(StaffReason.MISSING_ROLE, "")), subject);
    }

    private void after(Duration time) {
        now = now.plus(time);
        counts.write(now.minus(Duration.ofMinutes(1)));
    }
}
