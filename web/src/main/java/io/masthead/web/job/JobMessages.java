package io.masthead.web.job;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a proof or a publication under way. */
@MessageBundle("job")
public interface JobMessages {

    @Message("Proof")
    String job_PROOF();

    @Message("Publication")
    String job_PUBLISH();

    @Message("Waiting for its turn")
    String step_WAITING();

    @Message("Typesetting")
    String step_TYPESETTING();

    @Message("Storing")
    String step_STORING();

    @Message("Done")
    String step_ENDED();

    @Message("Progress")
    String progress();

    @Message("Look again")
    String look_again();

    @Message("The proof is ready.")
    String proof_ready();

    @Message("Open the proof")
    String open_proof();

    @Message("The issue is published.")
    String publish_done();

    @Message("The proof could not be made.")
    String proof_failed();

    @Message("The issue was not published. Nothing has changed; it can be published again.")
    String publish_failed();
}
