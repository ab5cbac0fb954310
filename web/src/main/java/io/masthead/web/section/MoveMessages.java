package io.masthead.web.section;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a section's moves: submitting, deciding, withdrawing, reopening. */
@MessageBundle("move")
public interface MoveMessages {

    @Message("This was not done:")
    String refused();

    @Message("The section was changed after you opened it, so nothing was done. What changed is marked below.")
    String stale_changed();

    @Message("The section was moved on after you opened it, so nothing was done. The text is the same.")
    String stale_moved();

    @Message("Your decision")
    String your_decision();

    @Message("{stage}: {given} of {needed} approvals given")
    String stage(String stage, int given, int needed);

    @Message("The editor’s reply")
    String editors_reply();

    @Message("Decision on revision {number}")
    String decision_on(int number);

    @Message("Request changes")
    String request_changes();

    @Message("Back to {name}. Say below what should change.")
    String request_changes_hint(String name);

    @Message("the editor")
    String the_editor();

    @Message("Approve revision {number}")
    String approve(int number);

    @Message("The approval is for exactly this text; an edit voids it.")
    String approve_hint();

    @Message("Comment")
    String comment();

    @Message("Needed for a request for changes; it stands first on the editor’s page.")
    String comment_hint();

    @Message("Send the decision")
    String decide();

    @Message("You cannot decide on this revision:")
    String cannot_decide();

    @Message("Submit for review")
    String submit();

    @Message("Revision {number} goes to the reviewers; the text is frozen until they have decided.")
    String submit_hint(int number);

    @Message("It cannot be submitted yet:")
    String cannot_submit();

    @Message("Reply to the reviewer")
    String reply();

    @Message("What you changed, or anything the reviewer should know. May be empty.")
    String reply_hint();

    @Message("The text is the same for which changes were requested, so it needs a reply: say why it stays as it is.")
    String reply_needed();

    @Message("Submit and revive the approval")
    String revive();

    @Message(
            "This is exactly the text that was approved by {names}. Their approval holds again; no new review is needed.")
    String revive_hint(String names);

    @Message("Withdraw…")
    String withdraw_ask();

    @Message("The review round closes and the text can be edited again. Reviewers have to begin anew.")
    String withdraw_hint();

    @Message("Reason, if you like")
    String withdraw_reason();

    @Message("Withdraw from review")
    String withdraw();

    @Message("Replace a named reviewer…")
    String replace_ask();

    @Message(
            "The stages that this review has still to pass wait for the new person instead. The settings stay as they are.")
    String replace_hint();

    @Message("Instead of")
    String replaced_person();

    @Message("Decides from now on")
    String replacement();

    @Message("Choose a person")
    String choose_person();

    @Message("Replace")
    String replace();

    @Message("The people cannot be read now, so nobody can be replaced. Try again in a moment.")
    String replace_away();

    @Message("Reopen…")
    String reopen_ask();

    @Message("The approval becomes void and the text can be edited. Approvers and the publisher see the reason.")
    String reopen_hint();

    @Message("Reopen the section")
    String reopen();

    @Message("It cannot be reopened now:")
    String cannot_reopen();

    @Message("Reason")
    String reason();

    @Message("In review")
    String review_panel();

    @Message("Approved")
    String approved_panel();

    // ---------------------------------------------------------------------------------------- what was done

    @Message("Revision {number} is in review.")
    String submitted(int number);

    @Message("Revision {number} is the approved text; its approval holds again.")
    String revived(int number);

    @Message("Revision {number} is withdrawn from review and can be edited.")
    String withdrawn(int number);

    @Message("Changes are requested; revision {number} is back with its editor.")
    String changes_requested(int number);

    @Message("Revision {number} is approved.")
    String approved(int number);

    @Message("Your approval of revision {number} is recorded; more are needed.")
    String approved_in_part(int number);

    @Message("The review waits for the new person now.")
    String replaced();

    @Message("The section is a draft again; its approval is void.")
    String reopened();
}
