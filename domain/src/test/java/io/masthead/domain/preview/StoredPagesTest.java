package io.masthead.domain.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.edition.Typesetter.Untypesettable;
import io.masthead.domain.edition.TypesettingProblem;
import io.masthead.domain.edition.TypesettingProblem.Code;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class StoredPagesTest {

    private final StoredPages stored = new StoredPages();
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void are_made_once_for_each_state_of_an_issue() {
        var pages = new IssuePages(2, List.of());
        assertThat(stored.of("a", counted(() -> pages))).contains(pages);
        assertThat(stored.of("a", counted(() -> pages))).contains(pages);
        assertThat(made).hasValue(1);
    }

    @Test
    void are_not_tried_again_where_they_cannot_be_made() {
        assertThat(stored.of("a", counted(() -> fail(Code.NO_TEXT)))).isEmpty();
        assertThat(stored.of("a", counted(() -> fail(Code.NO_TEXT)))).isEmpty();
        assertThat(made).hasValue(1);
    }

    @Test
    void are_tried_again_where_they_only_took_too_long() {
        var pages = new IssuePages(2, List.of());
        assertThat(stored.of("a", counted(() -> fail(Code.TOO_MUCH_TIME)))).isEmpty();
        assertThat(stored.of("a", counted(() -> pages))).contains(pages);
    }

    private static IssuePages fail(Code code) {
        throw new Untypesettable(TypesettingProblem.of(code));
    }

    private Supplier<IssuePages> counted(Supplier<IssuePages> make) {
        return () -> {
            made.incrementAndGet();
            return make.get();
        };
    }
}
