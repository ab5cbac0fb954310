package io.masthead.domain.job;

import java.util.UUID;

/** What a job of one kind does. Runs outside any transaction and opens short ones of its own. */
public interface Work {

    /** The kind of job that it does. */
    Job.Kind kind();

    /**
     * Does it, and records its end, good or bad. Called again after a crash; {@link Jobs#begin} tells.
     *
     * @throws RuntimeException only where even the end could not be recorded; then it is called again
     */
    void run(UUID job);
}
