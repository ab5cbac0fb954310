package io.masthead.web.board;

import io.masthead.domain.issue.Issue;
import io.masthead.domain.issue.IssueField;
import io.masthead.domain.issue.IssueMove;
import org.jspecify.annotations.Nullable;

/**
 * A move that is offered at the head of the board, as a form.
 *
 * @param ready whether it could be done now; else its button is there, and the board says why it cannot
 * @param question the button that opens the form
 * @param meaning what the move means; null where its name says it
 * @param button the button that does it
 * @param icon the icon beside its name; null for none
 */
public record IssueMoveForm(
        IssueMove move,
        boolean ready,
        String question,
        @Nullable String meaning,
        String button,
        @Nullable String icon) {

    static IssueMoveForm of(IssueMove move, Issue issue, boolean ready, BoardMessages words) {
        int next = issue.editions() + 1;
        return switch (move) {
            case PROOF -> new IssueMoveForm(move, ready, words.proof(), null, words.proof(), "file-text");
            case ADD_SECTION -> new IssueMoveForm(move, ready, words.add(), null, words.add(), "plus");
            case PUBLISH ->
                new IssueMoveForm(
                        move, ready, words.publish_ask(), words.publish_means(next), words.publish(next), "stamp");
            case CORRECT ->
                new IssueMoveForm(
                        move, ready, words.correct_ask(), words.correct_means(issue.editions()), words.correct(), null);
            case ABANDON ->
                new IssueMoveForm(
                        move, ready, words.abandon_ask(), words.abandon_means(issue.editions()), words.abandon(), null);
            default -> throw new IllegalArgumentException(move + " has no form at the head of the board");
        };
    }

    /** Whether one button does it: it asks for nothing, and nothing is lost by it. */
    public boolean direct() {
        return move == IssueMove.PROOF;
    }

    /** Whether its form stands on the board, behind a question. */
    public boolean asks() {
        return ready && !direct();
    }

    /** Whether it is what the board is for, and stands out. */
    public boolean leading() {
        return move == IssueMove.PUBLISH;
    }

    /** Whether something is given up by it. */
    public boolean gives() {
        return move == IssueMove.ABANDON;
    }

    /** The last part of its address. */
    public String address() {
        return move == IssueMove.ADD_SECTION ? "sections" : form() + (direct() ? "s" : "");
    }

    /** The name of its form. */
    public String form() {
        return move == IssueMove.ADD_SECTION ? "add" : move.name().toLowerCase(java.util.Locale.ROOT);
    }

    public boolean asksTitle() {
        return move.required().contains(IssueField.TITLE);
    }

    public boolean asksReason() {
        return needsReason() || move.optional().contains(IssueField.REASON);
    }

    public boolean needsReason() {
        return move.required().contains(IssueField.REASON);
    }
}
