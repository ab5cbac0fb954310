package io.masthead.web.section;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a section's pages: reading and review, the editor, the history. */
@MessageBundle("section")
public interface SectionMessages {

    @Message("Issues")
    String issues();

    @Message("Section {numeral}")
    String section(String numeral);

    @Message("Untitled")
    String untitled();

    @Message("Edit the text")
    String edit();

    @Message("History")
    String history();

    // ---------------------------------------------------------------------------------------- the state of the text

    @Message("Changes were requested")
    String why();

    @Message("{by} read revision {revision}")
    String why_by(String by, int revision);

    @Message("How it stands")
    String facts();

    @Message("Words")
    String words();

    @Message("Editor")
    String editor();

    @Message("Reviewers")
    String reviewers();

    @Message("Nobody yet")
    String nobody();

    @Message("Draft due")
    String draft_due();

    @Message("Review due")
    String review_due();

    @Message("late")
    String late();

    @Message("Last saved")
    String last_saved();

    @Message("by {name}")
    String by(String name);

    @Message("Revision")
    String revision_label();

    @Message("Content hash")
    String hash();

    @Message("Revision {number}")
    String revision(int number);

    @Message("Revision {to} against {from}")
    String against(int to, int from);

    @Message("The text")
    String the_text();

    @Message("Changes")
    String changes();

    @Message("Clean")
    String clean();

    @Message("+{count} {#if count == '1'}word{#else}words{/if}")
    String added(String count);

    @Message("−{count} {#if count == '1'}word{#else}words{/if}")
    String removed(String count);

    @Message("Form only")
    String form_only();

    @Message("No text yet.")
    String no_text();

    @Message("Once somebody has written it, it stands here to be read.")
    String no_text_next();

    // ---------------------------------------------------------------------------------------- moves

    @Message("This was not done:")
    String refused();

    @Message("The section was changed after you opened it, so nothing was done. What changed is marked below.")
    String stale_changed();

    @Message("The section was moved on after you opened it, so nothing was done. The text is the same.")
    String stale_moved();

    @Message("What you wrote")
    String what_you_wrote();

    @Message("There is no form for it now; copy what you need.")
    String what_you_wrote_hint();

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

    @Message("The section is a draft again; its approval is void.")
    String reopened();

    // ---------------------------------------------------------------------------------------- rounds

    @Message("Review rounds")
    String rounds();

    @Message("No round yet.")
    String no_rounds();

    @Message("Round {number}")
    String round(int number);

    @Message("{by} submitted revision {revision}")
    String round_submitted(String by, int revision);

    @Message("{by} approved revision {revision}")
    String decision_approved(String by, int revision);

    @Message("{by} requested changes to revision {revision}")
    String decision_changes(String by, int revision);

    @Message("{by} withdrew it")
    String round_withdrawn(String by);

    @Message("It was withdrawn")
    String round_withdrawn_by_nobody();

    @Message("hash {hash}")
    String hash_brief(String hash);

    // ---------------------------------------------------------------------------------------- fields

    @Message("Title")
    String title();

    @Message("Byline")
    String byline();

    @Message("Text")
    String text();

    @Message("Note")
    String note();

    @Message("{field}: at most {limit} characters.")
    String too_long(String field, String limit);

    @Message("{field}: {sentence}")
    String wrong(String field, String sentence);

    @Message("Say in the comment what should change.")
    String missing_comment();

    @Message("Give a reason.")
    String missing_reason();

    @Message("Choose: request changes, or approve.")
    String missing_decision();

    @Message("The form named no revision; open the page again.")
    String missing_revision();

    // ---------------------------------------------------------------------------------------- the editor

    @Message("Read")
    String read();

    @Message("This was not saved:")
    String not_saved();

    @Message("The text cannot be changed now:")
    String cannot_save();

    @Message("Preview")
    String preview();

    @Message("What you write is shown here as it will be read.")
    String preview_empty();

    @Message("{words} words")
    String count(String words);

    @Message("of {target} words")
    String of_words(String target);

    @Message("words")
    String words_unit();

    @Message("Some readers would be kept out, so it could not be submitted:")
    String problems();

    @Message("Left out when it is saved:")
    String dropped();

    @Message("{count} more")
    String more(int count);

    @Message("Who wrote it, as it is printed. May be empty.")
    String byline_hint();

    @Message("HTML, one block on a line.")
    String text_hint();

    @Message("What this revision is about, for the history. May be empty.")
    String note_hint();

    @Message("Save")
    String save();

    @Message("Save mine over revision {number}")
    String save_over(int number);

    @Message("Read a file in")
    String read_in();

    @Message("Not saved yet")
    String unsaved();

    @Message("Saved as revision {number}.")
    String saved(int number);

    @Message("Nothing changed; there is no new revision.")
    String nothing_changed();

    @Message("Left out ({count}): {named}.")
    String left_out(int count, String named);

    @Message("What can stand in a text")
    String help();

    @Message("Anything else is left out when the text is saved; its words are kept.")
    String help_intro();

    @Message("A paragraph.")
    String help_p();

    @Message("Sub-headings; each at most one level below the one before.")
    String help_h();

    @Message("Lists, with or without numbers.")
    String help_list();

    @Message("A quotation; its paragraphs stand inside.")
    String help_quote();

    @Message("A sentence of the text, set large.")
    String help_pull();

    @Message("A table; give it a caption and header cells.")
    String help_table();

    @Message("Strong, emphasized, lowered, raised.")
    String help_marks();

    @Message("A link: https, http, mailto or #.")
    String help_link();

    @Message("A note; write its text inside, where its number is to stand.")
    String help_note();

    @Message("Words in another language.")
    String help_lang();

    @Message("Two texts")
    String both();

    @Message(
            "While you were writing, {by} saved revision {number}. Nothing of yours is lost: it stands in the form below. Take over what you want to keep of theirs, then save.")
    String both_how(int number, String by);

    @Message("somebody")
    String somebody();

    @Message("What they changed")
    String meanwhile();

    @Message("What saving yours over it would change")
    String saving();

    @Message("Revision {number}, to copy from")
    String their_text(int number);

    @Message("If theirs is the one to keep:")
    String keep_theirs();

    @Message("go on with theirs and let yours go")
    String keep_theirs_link();

    // ---------------------------------------------------------------------------------------- the history

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

    @Message("Read revision {number}")
    String read_revision(int number);
}
