package io.masthead.web.issue;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of changing, cloning and discarding an issue. */
@MessageBundle("change")
public interface ChangeMessages {

    @Message("Title and month")
    String title_and_month();

    @Message("Save")
    String save();

    @Message(
            "It is {#if title}called “{title}”{#else}without a title{/if} and for {month} now. What you typed is kept below; save again to set it.")
    String now(String title, String month);

    @Message("The issue is changed.")
    String changed();

    @Message("Another issue like this one")
    String copy();

    @Message("The titles of its sections and who is asked are taken over into a new issue, without text and dates.")
    String copy_means();

    @Message("Clone the issue")
    String copy_it();

    @Message("Discard")
    String discard_heading();

    @Message("Discard the issue…")
    String discard_ask();

    @Message("Discard the issue")
    String discard();

    @Message(
            "The issue goes from all lists with its {count} {#if count is 1}section{#else}sections{/if}, and its month is free again. The trail keeps what was done.")
    String discard_means(int count);

    @Message("{month} is discarded.")
    String discarded(String month);
}
