package io.masthead.web.section;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about a file that comes back from Word. */
@MessageBundle("returned")
public interface ReturnedMessages {

    @Message("A file that came back")
    String title();

    @Message(
            "Somebody has changed this text in Word. Only what they have changed since they were sent the file comes in, "
                    + "whatever was done to the text here meanwhile; nothing is saved before you have seen it.")
    String lede();

    @Message("Word file")
    String file();

    @Message("The .docx that was downloaded from this section, as it came back. You may also drop it here.")
    String file_hint();

    @Message("Choose the file.")
    String missing_file();

    @Message("Whose changes they are")
    String guest();

    @Message("Only where the file does not say. The history will name them.")
    String guest_hint();

    @Message("Show the changes")
    String show();

    @Message("The file cannot be taken.")
    String refused();

    @Message("Choose the file again; a browser sends it once only.")
    String choose_again();

    @Message("Read the file in as the whole text")
    String whole_text();

    @Message("The text cannot be changed now.")
    String cannot();

    @Message("What {name} has changed since revision {revision}")
    String changed_by(String name, int revision);

    @Message("What was changed since revision {revision}")
    String changed(int revision);

    @Message("Nothing was changed: the file says what went out with revision {revision}.")
    String untouched(int revision);

    @Message("The text has not been changed here since. Save what came back as a new revision.")
    String fits_base();

    @Message(
            "The text is at revision {revision} here by now. The changes touch nothing that was changed here: they go into it.")
    String fits_newest(int revision);

    @Message(
            "The text is at revision {revision} here by now, and {places} places were changed on both sides. On the next page "
                    + "you choose for each of them.")
    String meets(int revision, int places);

    @Message(
            "The text is at revision {revision} here by now, and one place was changed on both sides. On the next page you "
                    + "choose what is to stand there.")
    String meets_once(int revision);

    @Message("Save as a revision")
    String save();

    @Message("Put both together")
    String put_together();

    @Message("In the file, but not taken over")
    String left_out();

    @Message("Comments in the file")
    String comments();

    @Message("They come into no revision. They are kept, and stand in the Remarks beside the text.")
    String comments_hint();

    @Message("All comments of the file")
    String all_comments();

    @Message("{count} more comments are not shown here.")
    String more_comments(int count);

    @Message("Nobody named")
    String nobody();

    @Message("{author}: {text}")
    String comment(String author, String text);

    @Message("{author}, on “{quote}”: {text}")
    String comment_on(String author, String quote, String text);

    @Message("Paragraph {number}: {sentence}")
    String at_paragraph(int number, String sentence);
}
