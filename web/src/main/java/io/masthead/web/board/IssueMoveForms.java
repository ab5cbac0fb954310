package io.masthead.web.board;

import io.masthead.domain.edition.Readiness;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.issue.IssueMove;
import io.masthead.domain.staff.Actor;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The moves that an issue offers to a person. */
final class IssueMoveForms {

    /** Those with a form at the head of the board, in their order there. */
    private static final List<IssueMove> AT_THE_HEAD =
            List.of(IssueMove.PROOF, IssueMove.ADD_SECTION, IssueMove.PUBLISH, IssueMove.CORRECT, IssueMove.ABANDON);

    private IssueMoveForms() {}

    /** All of them. */
    static Set<IssueMove> offered(Issue issue, Actor actor) {
        return Arrays.stream(IssueMove.values())
                .filter(move -> issue.allows(move, actor))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those at the head of the board; there is no proof of an issue without a section. */
    static List<IssueMoveForm> atTheHead(
            Issue issue, Set<IssueMove> offered, Readiness readiness, boolean filled, BoardMessages words) {
        return AT_THE_HEAD.stream()
                .filter(offered::contains)
                .filter(move -> filled || move != IssueMove.PROOF)
                .map(move -> IssueMoveForm.of(move, issue, move != IssueMove.PUBLISH || readiness.ready(), words))
                .toList();
    }
}
