package io.masthead.domain.job;

/**
 * What a job makes; each feature has kinds of its own.
 *
 * @param name as it is stored and shown, such as PUBLISH; no two kinds share it
 * @param priority of the jobs that wait, the one with the highest is taken first
 */
public record JobKind(String name, int priority) {

    /** Whether the job is of this kind. */
    public boolean isOf(Job job) {
        return name.equals(job.kind());
    }
}
