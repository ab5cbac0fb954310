package io.masthead.web.board;

import io.masthead.domain.edition.Readiness;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.issue.IssueMove;
import io.masthead.domain.staff.Actor;

/**
 * What a person may do with an issue now, and so is offered.
 *
 * @param publish whether it could be published at once
 * @param publisher whether the person could publish it if it were ready: the button is there, and says why not
 * @param next the number of the edition that would be published
 */
public record Offers(
        boolean proof,
        boolean add,
        boolean arrange,
        boolean publish,
        boolean publisher,
        boolean waive,
        boolean correct,
        boolean abandon,
        boolean copy,
        boolean discard,
        boolean retract,
        int next) {

    static Offers of(Issue issue, Readiness readiness, boolean filled, Actor actor) {
        boolean publisher = issue.allows(IssueMove.PUBLISH, actor);
        return new Offers(
                filled && issue.allows(IssueMove.PROOF, actor),
                issue.allows(IssueMove.ADD_SECTION, actor),
                issue.allows(IssueMove.ARRANGE, actor),
                publisher && readiness.ready(),
                publisher,
                issue.allows(IssueMove.WAIVE, actor),
                issue.allows(IssueMove.CORRECT, actor),
                issue.allows(IssueMove.ABANDON, actor),
                issue.allows(IssueMove.CLONE, actor),
                issue.allows(IssueMove.DISCARD, actor),
                issue.allows(IssueMove.RETRACT, actor),
                issue.editions() + 1);
    }
}
