package io.masthead.web.job;

import io.masthead.domain.job.Job;
import io.masthead.domain.job.JobKind;

/** Where people find the jobs of one kind, and what they make: each feature whose jobs people watch provides one. */
public interface JobDestination {

    /** The kind. */
    JobKind kind();

    /** The page that shows how far the job is. */
    String page(Job job);

    /** What the job has made. */
    String result(Job job);

    /** Whether the page shows it in a {@link JobPanel}, which is fetched again by itself. */
    boolean hasPanel();
}
