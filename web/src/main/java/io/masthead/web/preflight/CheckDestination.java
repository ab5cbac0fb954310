package io.masthead.web.preflight;

import io.masthead.domain.edition.Editions;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.job.Job;
import io.masthead.domain.job.JobKind;
import io.masthead.domain.preflight.Preflight;
import io.masthead.web.issue.IssueUrls;
import io.masthead.web.job.JobDestination;
import jakarta.enterprise.context.ApplicationScoped;

/** The board itself says how far a check is, and shows what it found. */
@ApplicationScoped
class CheckDestination implements JobDestination {

    @Override
    public JobKind kind() {
        return Preflight.JOB;
    }

    @Override
    public String page(Job job) {
        return IssueUrls.of(Issue.withId(Editions.issueOf(job)));
    }

    @Override
    public String result(Job job) {
        return page(job);
    }

    @Override
    public boolean hasPanel() {
        return false;
    }
}
