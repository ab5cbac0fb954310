package io.masthead.web.preflight;

import io.masthead.domain.job.Job;
import io.masthead.domain.preflight.PreflightReport;
import java.util.Optional;
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

    /**
     * The status of the pages.
     *
     * @param underWay the check that waits or runs, looked for before the report: one that ends in between has its report
     */
    public static PreflightStatus of(Optional<Job> underWay, @Nullable PreflightReport report) {
        boolean failed = report != null && report.failed();
        boolean open = report == null || failed;
        return new PreflightStatus(
                open,
                failed,
                underWay.filter(job -> open).map(job -> job.id().toString()).orElse(null));
    }
}
