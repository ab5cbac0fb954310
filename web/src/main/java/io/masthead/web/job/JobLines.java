package io.masthead.web.job;

import io.masthead.domain.job.Job;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.web.layout.Localizer;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** How far jobs are, of whatever feature. */
@ApplicationScoped
public class JobLines {

    @All
    @Inject
    List<JobDestination> destinations;

    @Inject
    Localizer localizer;

    public JobLine of(Job job) {
        return JobLine.of(job, destination(job), localizer.locale());
    }

    /** Whether a page shows the job in a panel of its own. */
    public boolean hasPanel(Job job) {
        return destination(job).hasPanel();
    }

    private JobDestination destination(Job job) {
        return destinations.stream()
                .filter(it -> it.kind().isOf(job))
                .findFirst()
                .orElseThrow(() -> Refused.unknown(ResourceKind.JOB));
    }
}
