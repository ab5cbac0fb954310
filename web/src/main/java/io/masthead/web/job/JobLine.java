package io.masthead.web.job;

import io.masthead.domain.edition.Editions;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.job.Job;
import io.masthead.web.issue.IssueUrls;
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

    public static JobLine of(Job job, Issue issue, Locale locale) {
        return new JobLine(
                job.id().toString(),
                job.kind(),
                job.status().name(),
                (int) Math.round(job.progress() * 100),
                job.step(),
                problem(job, locale),
                job.status() == Job.Status.DONE ? made(job, issue) : null,
                IssueUrls.of(issue) + "?job=" + job.id());
    }

    private static @Nullable String problem(Job job, Locale locale) {
        return job.status() == Job.Status.FAILED
                ? job.problem().stream().map(reason -> reason.sentence(locale)).collect(Collectors.joining(" "))
                : null;
    }

    private static String made(Job job, Issue issue) {
        return Editions.PROOF.isOf(job)
                ? "/proofs/" + job.result() + "/pdf"
                : IssueUrls.of(issue).replaceFirst("/issues/", "/archive/");
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
