package io.masthead.web.draft;

import io.masthead.domain.draft.EditorTab;
import io.masthead.domain.draft.Writing;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One open editor that is told who writes. */
final class LeaseStream {

    /** A connection on which nothing moves for thirty seconds is closed. */
    private static final Duration SILENCE = Duration.ofSeconds(10);

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final UUID section;
    private final EditorTab tab;
    private final MultiEmitter<? super LeaseState> emitter;
    private @Nullable LeaseState told;
    private Instant toldAt = Instant.EPOCH;
    private @Nullable Instant begun;

    LeaseStream(UUID section, EditorTab tab, MultiEmitter<? super LeaseState> emitter) {
        this.section = section;
        this.tab = tab;
        this.emitter = emitter;
    }

    UUID section() {
        return section;
    }

    boolean isOf(String person) {
        return tab.actor().subject().equals(person);
    }

    /** Tells what was seen, where it is new or was told long ago; ends where the section is gone, or after ten minutes. */
    void tell(@Nullable Writing seen, Instant now) {
        begun = begun == null ? now : begun;
        if (seen == null || now.isAfter(begun.plus(LONGEST))) {
            emitter.complete();
            return;
        }
        var state = LeaseState.of(seen, tab, now);
        if (!state.equals(told) || now.isAfter(toldAt.plus(SILENCE))) {
            told = state;
            toldAt = now;
            emitter.emit(state);
        }
    }
}
