package io.masthead.web.edition;

import io.masthead.domain.edition.Editions;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.job.Job;
import io.masthead.domain.job.JobKind;
import io.masthead.web.issue.IssueUrls;
import io.masthead.web.job.JobDestination;
import jakarta.enterprise.context.ApplicationScoped;

/** A proof is watched on the board, and is a file. */
@ApplicationScoped
class ProofDestination implements JobDestination {

    @Override
    public JobKind kind() {
        return Editions.PROOF;
    }

    @Override
    public String page(Job job) {
        return IssueUrls.of(Issue.withId(Editions.issueOf(job)));
    }

    @Override
    public String result(Job job) {
        return "/proofs/" + job.result() + "/pdf";
    }

    @Override
    public boolean hasPanel() {
        return true;
    }
}
