package io.masthead.web.merge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a merge. */
@MessageBundle("merge")
public interface MergeMessages {

    @Message("Two texts become one")
    String title();

    @Message("While you were writing, {by} saved revision {number}.")
    String meanwhile(String by, int number);

    @Message("somebody")
    String somebody();

    @Message("Their changes are put into your text below. Nothing meets: look at it, then save.")
    String clean();

    @Message(
            "Their changes are put into your text below. Both of you changed what is boxed: choose what is to stand there.")
    String meets();

    @Message("As long as you choose nothing, no word of either is dropped.")
    String default_keeps();

    @Message("Your changes could not be put together with theirs by themselves:")
    String not_saved();

    @Message("Both of you changed the title")
    String both_title();

    @Message("Both of you changed the byline")
    String both_byline();

    @Message("Both of you changed these words")
    String both_words();

    @Message("Both of you changed how this is set")
    String both_form();

    @Message("You changed this, {by} removed it")
    String removed_by_them(String by);

    @Message("You removed this, {by} changed it")
    String removed_by_me(String by);

    @Message("Yours")
    String mine();

    @Message("From {by}")
    String theirs(String by);

    @Message("Both")
    String both();

    @Message("Keep it as you have it")
    String keep_mine();

    @Message("Keep it as {by} has it")
    String keep_theirs(String by);

    @Message("Remove it")
    String remove();

    @Message("Nothing stands there.")
    String nothing();

    @Message("As you have it: {words} words")
    String unchanged(String words);

    @Message("More places where both meet ({count}) stand with the words of both.")
    String more(int count);

    @Message("Save the merged text")
    String save();

    @Message("Go on writing with it")
    String write();

    @Message("Put it into the text")
    String put_in();

    @Message("Not now")
    String later();

    @Message("If theirs is the one to keep:")
    String keep_only_theirs();

    @Message("go on with theirs and let yours go")
    String keep_only_theirs_link();

    @Message("Revision {number} by {by} was put into your text. Places that differ from what you had: {count}.")
    String came_in(int number, String by, int count);
}
