package io.masthead.domain.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.masthead.domain.edition.Typesetter.Untypesettable;
import io.masthead.domain.job.JobKind;
import io.masthead.domain.job.Jobs;
import io.masthead.domain.job.PickUpOutcome;
import io.masthead.domain.json.Json;
import io.masthead.domain.message.Message;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.ReasonCode;
import io.masthead.domain.refusal.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // no container here: the test hands in what one would
class TypesetJobTest {

    private static final UUID JOB = UUID.randomUUID();

    private final List<Reason> problems = new ArrayList<>();
    private int made;

    @Test
    void is_made_once_when_it_is_new() {
        job(PickUpOutcome.NEW, true, () -> {}).run(JOB);

        assertThat(made).isEqualTo(1);
        assertThat(problems).isEmpty();
    }

    @Test
    void ends_with_the_sentence_of_whoever_cannot_typeset_it() {
        fails(new Untypesettable(TypesettingProblem.of(TypesettingProblem.Code.TOO_MUCH_TIME)));

        assertThat(problems)
                .singleElement()
                .extracting(Reason::sentence)
                .asString()
                .startsWith("The pages take longer to make");
    }

    @Test
    void stores_why_it_cannot_be_typeset_to_be_said_in_each_readers_language() {
        var location = TypesettingProblem.Location.section("III", "Rivers");
        fails(new Untypesettable(TypesettingProblem.at(location, TypesettingProblem.Code.NO_TEXT)));

        var stored = Json.read(Json.write(problems.getFirst().message()), Message.class);
        assertThat(stored.sentence(Locale.ENGLISH)).isEqualTo("Section III (Rivers) has no text.");
        assertThat(stored.sentence(Locale.of("az"))).isEqualTo("Bölmə III (Rivers): mətn yoxdur.");
    }

    @Test
    void ends_with_every_reason_for_which_it_is_refused() {
        fails(Refused.because(EditionReason.NO_SECTIONS));

        assertThat(problems).extracting(Reason::code).containsExactly(EditionReason.NO_SECTIONS);
    }

    @Test
    void ends_with_a_sentence_where_the_program_itself_gives_out() {
        job(PickUpOutcome.NEW, true, () -> {
                    throw new StackOverflowError();
                })
                .run(JOB);

        assertThat(problems)
                .singleElement()
                .extracting(Reason::sentence)
                .asString()
                .contains("Something unexpected went wrong", JOB.toString());
    }

    @Test
    void stays_begun_when_the_server_stops_so_that_the_next_start_takes_it_up() {
        assertThatThrownBy(() -> fails(new CancellationException("Typesetting was interrupted.")))
                .isInstanceOf(CancellationException.class);
        assertThat(problems).isEmpty();
    }

    @Test
    void is_made_once_more_after_an_interruption_where_it_changes_nothing() {
        job(PickUpOutcome.INTERRUPTED, true, () -> {}).run(JOB);

        assertThat(made).isEqualTo(1);
        assertThat(problems).isEmpty();
    }

    @Test
    void is_given_up_after_an_interruption_where_people_see_what_it_changes() {
        job(PickUpOutcome.INTERRUPTED, false, () -> {}).run(JOB);

        assertThat(made).isZero();
        assertThat(problems).extracting(Reason::code).containsExactly(TypesettingReason.PROOF_INTERRUPTED);
    }

    @Test
    void is_not_begun_when_it_was_interrupted_twice() {
        job(PickUpOutcome.INTERRUPTED_AGAIN, true, () -> {}).run(JOB);

        assertThat(made).isZero();
        assertThat(problems)
                .singleElement()
                .extracting(Reason::sentence)
                .asString()
                .contains("interrupted twice");
    }

    @Test
    void is_left_alone_when_it_has_ended() {
        job(PickUpOutcome.ENDED, true, () -> {}).run(JOB);

        assertThat(made).isZero();
        assertThat(problems).isEmpty();
    }

    private void fails(RuntimeException why) {
        job(PickUpOutcome.NEW, true, () -> {
                    throw why;
                })
                .run(JOB);
    }

    private TypesetJob job(PickUpOutcome found, boolean repeated, Runnable steps) {
        var job = new TypesetJob() {
            @Override
            public JobKind kind() {
                return Editions.PROOF;
            }

            @Override
            void make(UUID id) {
                made++;
                steps.run();
            }

            @Override
            void fail(UUID id, List<Reason> problem) {
                problems.addAll(problem);
            }

            @Override
            boolean isRepeated() {
                return repeated;
            }

            @Override
            ReasonCode interrupted() {
                return TypesettingReason.PROOF_INTERRUPTED;
            }
        };
        job.jobs = new Jobs() {
            @Override
            public PickUpOutcome begin(UUID id) {
                return found;
            }
        };
        return job;
    }
}
