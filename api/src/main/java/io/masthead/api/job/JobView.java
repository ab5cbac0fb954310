package io.masthead.api.job;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.masthead.domain.job.Job;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A job.
 *
 * @param id its id
 * @param kind PROOF, PUBLISH or PREFLIGHT
 * @param status QUEUED, RUNNING, DONE or FAILED
 * @param progress how much is done, 0 to 1
 * @param step what is being done
 * @param result what it made; absent before it is done
 * @param problem why it failed; absent where it did not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JobView(
        String id,
        String kind,
        String status,
        double progress,
        String step,
        @Nullable Result result,
        @Nullable String problem) {

    /** The id of what was made. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Result(@Nullable String edition, @Nullable String proof) {

        static @Nullable Result of(Job job) {
            if (job.result() == null) {
                return null;
            }
            var made = job.result().toString();
            return switch (job.kind()) {
                case "PUBLISH" -> new Result(made, null);
                case "PROOF" -> new Result(null, made);
                default -> null;
            };
        }
    }

    /** Whether nothing will change any more. */
    public boolean hasEnded() {
        return status.equals(Job.Status.DONE.name()) || status.equals(Job.Status.FAILED.name());
    }

    /** The job as it stands. */
    public static JobView of(Job job) {
        return new JobView(
                job.id().toString(),
                job.kind(),
                job.status().name(),
                job.progress(),
                job.step(),
                Result.of(job),
                problem(job));
    }

    private static @Nullable String problem(Job job) {
        return job.status() == Job.Status.FAILED
                ? job.problem().stream()
                        .map(problem -> problem.sentence(Locale.ENGLISH))
                        .collect(Collectors.joining(" "))
                : null;
    }
}
