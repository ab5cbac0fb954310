package io.masthead.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.audit.Trail.Check;
import io.masthead.domain.edition.Manuscript.TrailHead;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainCheckTest {

    private static final int A_PAGE = 2;

    private final List<TrailEvent> events = new ArrayList<>();
    private int pages;

    @Test
    void reads_page_after_page_up_to_the_head() {
        written(5);

        assertThat(check(head())).isEqualTo(new Check(true, 5, null));
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void leaves_out_what_was_written_since() {
        written(3);
        var then = head();
        written(2);

        assertThat(check(then)).isEqualTo(new Check(true, 3, null));
    }

    @Test
    void names_the_event_that_is_missing_at_the_end_of_a_page() {
        written(5);
        var then = head();
        events.remove(2);

        assertThat(check(then)).isEqualTo(new Check(false, 2, 4L));
    }

    @Test
    void names_the_first_that_is_missing_at_the_end() {
        written(4);
        var then = head();
        events.remove(3);

        assertThat(check(then)).isEqualTo(new Check(false, 3, 4L));
    }

    @Test
    void names_an_event_that_is_not_chained_to_the_one_before() {
        written(2);
        events.add(event(3, "another hash"));

        assertThat(check(head())).isEqualTo(new Check(false, 2, 3L));
    }

    @Test
    void names_the_last_event_where_the_head_is_another() {
        written(2);

        assertThat(check(new TrailHead(2, "another hash"))).isEqualTo(new Check(false, 2, 2L));
    }

    private Check check(TrailHead head) {
        return ChainCheck.of(head, after -> {
            pages++;
            return events.stream()
                    .filter(it -> it.sequence() > after)
                    .limit(A_PAGE)
                    .toList();
        });
    }

    private TrailHead head() {
        return new TrailHead(events.getLast().sequence(), events.getLast().hash());
    }

    private void written(int more) {
        for (int i = 0; i < more; i++) {
            events.add(event(
                    events.size() + 1, events.isEmpty() ? "" : events.getLast().hash()));
        }
    }

    private static TrailEvent event(long sequence, String previous) {
        return new TrailEvent(sequence, Instant.EPOCH, Fact.EXPORT, previous);
    }
}
