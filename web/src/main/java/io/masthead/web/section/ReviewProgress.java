package io.masthead.web.section;

import io.masthead.domain.section.Section;
import org.jspecify.annotations.Nullable;

/**
 * How far an open review round is.
 *
 * @param stage the stage that waits for approvals
 * @param given how many approvals that stage has
 * @param needed how many it needs
 * @param reply what the editor wrote when submitting; may be empty
 */
record ReviewProgress(String stage, int given, int needed, String reply) {

    /** Null where no round is open. */
    static @Nullable ReviewProgress of(Section section) {
        if (!section.review().isOpen()) {
            return null;
        }
        var round = section.review().openRound();
        var stage = round.currentStage();
        return new ReviewProgress(stage.name(), round.approvalsOfStage().size(), stage.approvals(), round.reply());
    }
}
