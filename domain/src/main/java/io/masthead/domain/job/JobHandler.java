package io.masthead.domain.job;

import io.masthead.domain.event.Subject;
import java.util.UUID;

/** What a job of one kind does; a bean of the feature whose kind it is. Opens short transactions of its own. */
public interface JobHandler {

    /** The kind of job that it does. */
    JobKind kind();

    /**
     * Does it, outside any transaction, and records its end, good or bad. Called again after a crash; {@link Jobs#begin} tells.
     *
     * @throws RuntimeException only where even the end could not be recorded; then it is called again
     */
    void run(UUID job);

    /** Whether there is still what the job is for; else nobody is told of the job any more. */
    boolean isKept(Subject subject);
}
