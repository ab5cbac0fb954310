package io.masthead.web.section;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of what was pasted; # stands for a number, or for the things that are listed. */
@MessageBundle("paste")
public interface PasteMessages {

    @Message("Left out of what was pasted: #.")
    String left_out();

    @Message("What cannot stand there became paragraphs or one line.")
    String changed();

    @Message(
            "That is more than one section can hold, so nothing was pasted. Paste it in parts, or read it in as a file.")
    String too_much();

    @Message("What this needs could not be fetched. Look whether you are connected, and try again.")
    String missed();

    @Message("1 picture")
    String picture();

    @Message("# pictures")
    String pictures();

    @Message("1 form")
    String form();

    @Message("# forms")
    String forms();

    @Message("1 video or sound")
    String video();

    @Message("# videos or sounds")
    String videos();

    @Message("1 formula")
    String formula();

    @Message("# formulas")
    String formulas();

    @Message("1 comment")
    String comment();

    @Message("# comments")
    String comments();

    @Message("1 struck passage")
    String struck();

    @Message("# struck passages")
    String strucks();

    @Message("1 link")
    String link();

    @Message("# links")
    String links();
}
