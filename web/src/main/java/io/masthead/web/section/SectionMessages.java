package io.masthead.web.section;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words that a section's pages share, and those of reading it. */
@MessageBundle("section")
public interface SectionMessages {

    @Message("Issues")
    String issues();

    @Message("Section {numeral}")
    String section(String numeral);

    @Message("The text cannot be shown.")
    String unreadable();

    @Message("Untitled")
    String untitled();

    @Message("Edit the text")
    String edit();

    @Message("Read")
    String read();

    @Message("History")
    String history();

    @Message("Checks")
    String checks();

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

    @Message("Nothing changed; there is no new revision.")
    String nothing_changed();
}
