package io.masthead.web.demo;

import io.masthead.domain.edition.Editions;
import io.masthead.domain.event.Subject;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.job.Job;
import io.masthead.domain.publication.Publication;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Sees the demo's past issue published, also where an earlier start was killed in the middle of that. */
@ApplicationScoped
class DemoEdition {

    private static final Logger LOG = Logger.getLogger(DemoEdition.class);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Inject
    Editions editions;

    /** Waits for the edition; asks once more for one that was interrupted. */
    void finish() throws InterruptedException {
        var job = outstanding();
        if (job.isPresent() && !isDone(job.get())) {
            LOG.info("Publishing the demo's past issue was interrupted: publishing it again");
            isDone(again(job.get()));
        }
    }

    /** The job that is to publish the demo's past issue, while that has no edition. */
    private static Optional<UUID> outstanding() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Publication.bySlug(DemoIssues.SLUG)
                        .filter(publication -> publication.names().equals(DemoIssues.names()))
                        .flatMap(publication -> Issue.of(publication, DemoIssues.PAST))
                        .filter(issue -> issue.editions() == 0)
                        .flatMap(issue -> Job.latest(Editions.PUBLISH, Subject.issue(issue.id())))
                        .map(Job::id));
    }

    private UUID again(UUID failed) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var job = Job.withId(failed);
            return editions.request(Editions.issueOf(job), job.requester()).id();
        });
    }

    private static boolean isDone(UUID id) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            var job = QuarkusTransaction.requiringNew().call(() -> Job.withId(id));
            if (job.hasEnded()) {
                return job.status() == Job.Status.DONE;
            }
            Thread.sleep(PAUSE);
        }
        throw new IllegalStateException("The demo's past issue was not published within three minutes");
    }
}
