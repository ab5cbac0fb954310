package io.masthead.web.draft;

import io.masthead.domain.draft.EditorTab;
import io.masthead.domain.draft.Writing;
import io.masthead.domain.persistence.DatabaseClock;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.ResourceKind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tells open editors who writes. The database is asked, so that it does not matter on which node somebody takes over: twice a
 * second, once for all editors that are open on this node.
 */
@ApplicationScoped
public class LeaseWatch {

    private static final Logger LOG = Logger.getLogger(LeaseWatch.class);

    private static final Duration BETWEEN = Duration.ofMillis(500);

    /** A browser has six connections to a host, and a page needs one: whoever has more editors open is told when they renew. */
    private static final int MOST_OF_A_PERSON = 4;

    /** Whoever has waited in vain tries again after so many seconds. */
    private static final String LATER = "60";

    @Inject
    DatabaseClock clock;

    private final Set<LeaseStream> streams = new HashSet<>();
    private @Nullable Cancellable looking;

    /**
     * How it stands now.
     *
     * @throws Refused if there is no such section
     */
    LeaseState now(UUID section, EditorTab tab) {
        return looked(Set.of(section)).stream()
                .findFirst()
                .map(writing -> LeaseState.of(writing, tab, clock.now()))
                .orElseThrow(() -> Refused.unknown(ResourceKind.SECTION));
    }

    /**
     * How it stands, and again each time that it changes or ten seconds have passed, for ten minutes; whoever still wants to
     * know asks again.
     *
     * @throws Refused if there is no such section, or the person follows too many
     */
    Multi<LeaseState> follow(UUID section, EditorTab tab) {
        now(section, tab);
        if (countOf(tab.actor().subject()) >= MOST_OF_A_PERSON) {
            throw Refused.because(GeneralReason.TOO_MANY, LATER);
        }
        return Multi.createFrom().emitter(emitter -> {
            var stream = new LeaseStream(section, tab, emitter);
            emitter.onTermination(() -> remove(stream));
            add(stream);
        });
    }

    private synchronized long countOf(String person) {
        return streams.stream().filter(stream -> stream.isOf(person)).count();
    }

    private synchronized void add(LeaseStream stream) {
        streams.add(stream);
        if (looking == null) {
            looking = Multi.createFrom()
                    .ticks()
                    .every(BETWEEN)
                    .onOverflow()
                    .drop()
                    .onItem()
                    .transformToUniAndConcatenate(tick -> Uni.createFrom()
                            .voidItem()
                            .emitOn(Infrastructure.getDefaultWorkerPool())
                            .invoke(this::look))
                    .subscribe()
                    .with(done -> {});
        }
    }

    private synchronized void remove(LeaseStream stream) {
        streams.remove(stream);
        if (streams.isEmpty() && looking != null) {
            looking.cancel();
            looking = null;
        }
    }

    private synchronized List<LeaseStream> open() {
        return List.copyOf(streams);
    }

    /** One query for all; where the database is away, the editors find out themselves. */
    private void look() {
        var open = open();
        try {
            var seen = looked(open.stream().map(LeaseStream::section).collect(Collectors.toSet())).stream()
                    .collect(Collectors.toMap(Writing::section, Function.identity()));
            var now = clock.now();
            open.forEach(stream -> stream.tell(seen.get(stream.section()), now));
        } catch (RuntimeException away) {
            LOG.warnf("Who writes cannot be read: %s", away.getMessage());
        }
    }

    private static List<Writing> looked(Set<UUID> sections) {
        return QuarkusTransaction.requiringNew().call(() -> Writing.in(sections));
    }
}
