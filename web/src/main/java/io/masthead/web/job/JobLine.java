package io.masthead.web.job;

import io.masthead.domain.job.Job;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far a job is.
 *
 * @param kind PROOF or PUBLISH
 * @param status QUEUED, RUNNING, DONE or FAILED
 * @param percent how much is done
 * @param step what is being done
 * @param problem why it failed; null where it did not
 * @param href what it made; null before it is done
 * @param again the page that shows how far it is now
 */
public record JobLine(
        String id,
        String kind,
        String status,
        int percent,
        String step,
        @Nullable String problem,
        @Nullable String href,
        String again) {

    static JobLine of(Job job, JobDestination destination, Locale locale) {
        return new JobLine(
                job.id().toString(),
                job.kind(),
                job.status().name(),
                (int) Math.round(job.progress() * 100),
                job.step(),
                problem(job, locale),
                job.status() == Job.Status.DONE ? destination.result(job) : null,
                destination.page(job) + "?job=" + job.id());
    }

    private static @Nullable String problem(Job job, Locale locale) {
        return job.status() == Job.Status.FAILED
                ? job.problem().stream().map(reason -> reason.sentence(locale)).collect(Collectors.joining(" "))
                : null;
    }

    public boolean underWay() {
        return status.equals("QUEUED") || status.equals("RUNNING");
    }

    public boolean failed() {
        return status.equals("FAILED");
    }

    public boolean proof() {
        return kind.equals("PROOF");
    }

    /** The key of what it is in {@link JobMessages}. */
    public String label() {
        return "job_" + kind;
    }

    /** The key of what is being done in {@link JobMessages}. */
    public String stepLabel() {
        return "step_" + step;
    }
}
