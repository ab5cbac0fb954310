package io.masthead.web.job;

import io.masthead.domain.job.Job;
import io.masthead.web.issue.IssueUrls;
import java.util.Objects;
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

    public static JobLine of(Job job) {
        var issue = job.issue();
        return new JobLine(
                job.id().toString(),
                job.kind().name(),
                job.status().name(),
                (int) Math.round(job.progress() * 100),
                job.step().name(),
                job.problem(),
                job.status() == Job.Status.DONE ? made(job) : null,
                IssueUrls.of(issue) + "?job=" + job.id());
    }

    private static String made(Job job) {
        var result = Objects.requireNonNull(job.result());
        return job.kind() == Job.Kind.PROOF
                ? "/proofs/" + result + "/pdf"
                : IssueUrls.of(job.issue()).replaceFirst("/issues/", "/archive/");
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
