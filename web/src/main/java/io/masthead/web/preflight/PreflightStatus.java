package io.masthead.web.preflight;

import io.masthead.domain.issue.Issue;
import io.masthead.domain.job.Job;
import io.masthead.domain.preflight.Preflight;
import io.masthead.domain.preflight.PreflightReport;
import org.jspecify.annotations.Nullable;

/**
 * Whether the pages of an issue are checked.
 *
 * @param open whether they are not, or the check went wrong
 * @param failed whether it went wrong
 * @param job the check that waits or runs; null where none does, or they are checked
 */
public record PreflightStatus(
        boolean open, boolean failed, @Nullable String job) {

    public static PreflightStatus of(Issue issue, @Nullable PreflightReport report) {
        boolean failed = report != null && report.failed();
        boolean open = report == null || failed;
        var job = open ? Preflight.underWay(issue).map(Job::id).orElse(null) : null;
        return new PreflightStatus(open, failed, job == null ? null : job.toString());
    }
}
