package io.masthead.domain.preflight;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.publication.PublicationChanged;
import io.masthead.domain.section.SectionLookups;
import io.masthead.domain.section.SectionSaved;
import io.masthead.domain.staff.Actor;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Has the pages checked after whatever changes an issue, once it is committed: a check that is queued sooner could miss
 * it. Whether anything printed has changed is for {@link Preflight} to see.
 */
@ApplicationScoped
class PreflightTrigger {

    private static final Logger LOG = Logger.getLogger(PreflightTrigger.class);

    /**
     * A change of the settings is for every issue in production, and new tools are for those of every publication. They are a
     * handful; the bound is for a house that plans without ever publishing. What is beyond it is checked when it changes itself,
     * or is to be published.
     */
    private static final int MOST_ISSUES = 100;

    @Inject
    Preflight preflight;

    @Inject
    Event<Touched> touched;

    @Inject
    TransactionSynchronizationRegistry transaction;

    /** Off for a command of the operator, which does one thing and ends. */
    @ConfigProperty(name = "masthead.worker", defaultValue = "true")
    boolean active;

    /**
     * The issues to which something happened in one transaction.
     *
     * @param issues whose rows it had locked, so that a check that ends later has seen what happened
     * @param unlocked whose settings it changed without that
     * @param actor who did the first of it
     */
    record Touched(Set<UUID> issues, Set<UUID> unlocked, Actor actor) {}

    void note(@Observes DomainEvent event) {
        var issues = issues(event);
        if (!issues.isEmpty() && event.actor() instanceof Actor actor && !isSeenTo(event, issues.getFirst())) {
            var noted = ofTransaction(actor);
            (event instanceof PublicationChanged ? noted.unlocked() : noted.issues()).addAll(issues);
        }
    }

    /**
     * Whether a check that is under way will see what a save has changed: whoever saves shares the issue's row, so the check
     * cannot end before, and its end looks at the issue anew. Then nothing is left for a transaction after this one.
     */
    private boolean isSeenTo(DomainEvent event, UUID issue) {
        return event instanceof SectionSaved && preflight.isUnderWay(issue);
    }

    void check(@Observes(during = TransactionPhase.AFTER_SUCCESS) Touched committed) {
        attempt(committed.unlocked(), committed.actor(), issue -> true);
        check(committed.issues(), committed.actor());
    }

    /** After an update the pages may come out otherwise; where they are checked with these tools already, this only looks. */
    void checkAnew(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent workersHaveStarted) {
        if (active) {
            check(preflight.inProduction(MOST_ISSUES), Actor.operator());
        }
    }

    private void check(Collection<UUID> issues, Actor actor) {
        attempt(issues, actor, preflight::mayBeDue);
    }

    private void attempt(Collection<UUID> issues, Actor actor, Predicate<UUID> mayBeDue) {
        for (var issue : issues) {
            try {
                if (mayBeDue.test(issue)) {
                    preflight.afterChange(issue, actor);
                }
            } catch (RuntimeException e) {
                // what was done is done; whoever publishes has the pages checked
                LOG.warnf(e, "No check of the pages of issue %s could be queued", issue);
            }
        }
    }

    private Touched ofTransaction(Actor actor) {
        if (transaction.getResource(Touched.class) instanceof Touched noted) {
            return noted;
        }
        var first = new Touched(new LinkedHashSet<>(), new LinkedHashSet<>(), actor);
        transaction.putResource(Touched.class, first);
        touched.fire(first);
        return first;
    }

    static List<UUID> issues(DomainEvent event) {
        if (!event.changesContent()) {
            return List.of();
        }
        return switch (event) {
            case PublicationChanged changed -> Issue.inProduction(changed.slug(), MOST_ISSUES);
            default ->
                switch (event.subject().kind()) {
                    case "issue" -> List.of(UUID.fromString(event.subject().id()));
                    case "section" ->
                        SectionLookups.issueOf(UUID.fromString(event.subject().id())).stream()
                                .toList();
                    default -> List.of();
                };
        };
    }
}
