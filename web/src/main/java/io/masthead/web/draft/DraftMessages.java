package io.masthead.web.draft;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about who writes, and about words that are not saved. */
@MessageBundle("draft")
public interface DraftMessages {

    @Message("{name} has been writing here since")
    String writes(String name);

    @Message("You have been writing here in another window since")
    String writes_elsewhere();

    @Message("You can read along.")
    String read_along();

    @Message("{name} writes here now. You can read along.")
    String writes_now(String name);

    @Message("You write here in another window now.")
    String writes_elsewhere_now();

    @Message(
            "{name} has taken over writing. What you had typed is kept: it stands among the unsaved words of this page.")
    String taken_over(String name);

    @Message("Nobody else writes here any more.")
    String free();

    @Message("The text cannot be changed now. What you had typed is kept, and waits here.")
    String frozen();

    @Message("Take over")
    String take_over();

    @Message("Write here")
    String write_here();

    @Message(
            "You are no longer signed in. Go on writing: it is kept in this browser, and sent when you have signed in again.")
    String signed_out();

    @Message("Sign in again, in a new window")
    String sign_in();

    @Message("Somebody else is signed in in this browser now. What you type is kept in it for you.")
    String other_person();

    @Message("Masthead does not answer. Go on writing: it is kept in this browser, and sent when it answers again.")
    String away();

    @Message("Everything is sent and kept again.")
    String back();

    @Message(
            "Whoever else begins to write here is seen a little later: the connection that tells it is lost, and comes back by itself.")
    String untold();

    @Message("This browser has no room for what you type. Copy it elsewhere before you close the page.")
    String no_room();

    @Message("Words that this browser had kept are here again. They are not saved as a revision yet.")
    String recovered();

    @Message("Saved as revision {number}.")
    String saved(String number);

    @Message("Nothing has changed since revision {number}.")
    String unchanged(String number);

    @Message("Saved, revision {number}")
    String revision(String number);

    @Message("Kept; not a revision yet")
    String kept();

    @Message("This was not saved.")
    String not_saved();

    @Message("Somebody else saved revision {number} meanwhile.")
    String stale(String number);

    @Message("This was not done:")
    String not_done();

    @Message("You go on where you left off: these words are not saved as a revision yet. They are from")
    String goes_on();

    @Message("You go on with the unsaved words of {name}. They are from")
    String goes_on_with(String name);

    @Message("{name} has left words that are not saved as a revision. They are from")
    String has_left(String name);

    @Message("You have left words that are not saved as a revision. They are from")
    String have_left();

    @Message("Continue where it was left")
    String go_on();

    @Message("Show the saved text")
    String show_saved();

    @Message("Discard…")
    String discard_ask();

    @Message("These words are gone then. What others have typed in them stays as a copy.")
    String discard_hint();

    @Message("Discard these words")
    String discard();

    @Message("Discarded.")
    String discarded();

    @Message("Unsaved words ({count})")
    String copies(int count);

    @Message("They are in no revision. Look at them, or put them back into the text.")
    String copies_hint();

    @Message("{name}, from revision {number}: {cause}")
    String copy(String name, int number, String cause);

    @Message("somebody took over writing")
    String cause_taken_over();

    @Message("somebody began anew from the saved text")
    String cause_replaced();

    @Message("somebody else discarded them")
    String cause_discarded();

    @Message("the text could not be changed any more")
    String cause_not_kept();

    @Message("Look")
    String look();

    @Message("Unsaved words of {name}")
    String copy_title(String name);

    @Message("What they would change in the text as it is saved")
    String copy_changes();

    @Message("Put them into the text")
    String restore();

    @Message("The words stand in the text again. They are not saved as a revision yet.")
    String restored();

    @Message("Back to the text")
    String back_to_text();
}
