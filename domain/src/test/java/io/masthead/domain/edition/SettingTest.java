package io.masthead.domain.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.masthead.domain.edition.Typesetter.Untypesettable;
import io.masthead.domain.job.Job.Found;
import io.masthead.domain.job.Jobs;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // no container here: the test hands in what one would
class SettingTest {

    private static final UUID JOB = UUID.randomUUID();

    private final List<String> problems = new ArrayList<>();
    private final Setting setting = new Setting();

    @BeforeEach
    void a_press_that_only_remembers() {
        setting.press = new Press() {
            @Override
            void fail(UUID id, String problem) {
                problems.add(problem);
            }
        };
    }

    @Test
    void ends_a_job_with_the_sentence_of_whoever_cannot_typeset_it() {
        setting.of(JOB, () -> {
            throw new Untypesettable(TypesettingProblem.of(TypesettingProblem.Code.TOO_MUCH_TIME));
        });

        assertThat(problems).singleElement().asString().startsWith("The pages take longer to make");
    }

    @Test
    void ends_a_job_with_a_sentence_where_the_program_itself_gives_out() {
        setting.of(JOB, () -> {
            throw new StackOverflowError();
        });

        assertThat(problems).singleElement().asString().contains("Something unexpected went wrong", JOB.toString());
    }

    @Test
    void leaves_a_job_begun_when_the_server_stops_so_that_the_next_start_takes_it_up() {
        assertThatThrownBy(() -> setting.of(JOB, () -> {
                    throw new CancellationException("Typesetting was interrupted.");
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(problems).isEmpty();
    }

    @Test
    void is_not_begun_for_a_proof_that_was_interrupted_twice() {
        var work = new ProofWork();
        work.press = setting.press;
        work.jobs = new Jobs() {
            @Override
            public Found begin(UUID id) {
                return Found.INTERRUPTED_AGAIN;
            }
        };

        work.run(JOB);

        assertThat(problems).singleElement().asString().contains("interrupted twice");
    }
}
