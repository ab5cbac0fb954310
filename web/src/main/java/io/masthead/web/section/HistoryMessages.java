package io.masthead.web.section;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a section's history. */
@MessageBundle("history")
public interface HistoryMessages {

    @Message("Revisions, the newest first")
    String revisions();

    @Message("Compare the two")
    String compare();

    @Message("Compare from revision {number}")
    String compare_from(int number);

    @Message("Compare to revision {number}")
    String compare_to(int number);

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("Saved")
    String saved_column();

    @Message("About it")
    String about();

    @Message("Decided")
    String decided();

    @Message("Created")
    String origin_CREATED();

    @Message("Saved")
    String origin_SAVED();

    @Message("Read in from a file")
    String origin_IMPORTED();

    @Message("Taken over from another issue")
    String origin_CLONED();

    @Message("Restored")
    String origin_RESTORED();

    @Message("Revision {number} brought back")
    String restored_from(int number);

    @Message("approved by {name}")
    String approved_by(String name);

    @Message("changes requested by {name}")
    String changes_by(String name);

    @Message("Revisions {from} and {to} say the same.")
    String no_difference(int from, int to);

    @Message("From revision {from} to {to}")
    String differences(int from, int to);

    @Message("Close")
    String close();

    @Message("Restore…")
    String restore_ask();

    @Message("A new revision is made with this text; nothing is deleted, and revision {head} stays in the history.")
    String restore_hint(int head);

    @Message("Restore revision {number}")
    String restore(int number);

    @Message("Revision {number} is back, as revision {head}.")
    String restored(int number, int head);

    @Message("This was not restored:")
    String not_restored();

    @Message("It cannot be restored now:")
    String cannot_restore();

    @Message("This is the text as it stands now.")
    String is_head();

    @Message("Compare what is typed with revision {number}")
    String compare_typed(int number);

    @Message("Compare")
    String compare_short();

    @Message("Read or restore revision {number}")
    String read_or_restore(int number);

    @Message("Read, restore")
    String read_short();

    @Message("The whole history")
    String all();

    @Message("What is typed, against revision {from}")
    String typed_against(int from);

    @Message("What is typed says what revision {from} says.")
    String typed_same(int from);

    @Message("Read revision {number}")
    String read_revision(int number);
}
