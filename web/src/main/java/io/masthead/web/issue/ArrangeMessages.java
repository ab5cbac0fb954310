package io.masthead.web.issue;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of arranging an issue: the running order, and a section's place in it. */
@MessageBundle("arrange")
public interface ArrangeMessages {

    @Message("The running order is saved.")
    String ordered();

    @Message("Save the running order")
    String save_order();

    @Message("Type the place where a section belongs; the others move up or down.")
    String order_hint();

    @Message("Place of {title}")
    String place_of(String title);

    @Message("Move {title} up")
    String move_up(String title);

    @Message("Move {title} down")
    String move_down(String title);

    @Message("Arrange")
    String arrange();

    @Message("Arrange {title}")
    String arrange_section(String title);

    @Message("Who is asked, and until when")
    String assignment();

    @Message("Any editor may write and any reviewer may decide; this says who is asked, and whose desk it is on.")
    String assignment_means();

    @Message("Editor")
    String editor();

    @Message("Nobody yet")
    String nobody_yet();

    @Message("Reviewers")
    String reviewers();

    @Message("Nobody has the role of a reviewer.")
    String no_reviewer();

    @Message(
            "The directory of people does not answer at the moment. Only those who are asked already are shown; look again in a minute.")
    String people_away();

    @Message("Draft due")
    String draft_due();

    @Message("Review due")
    String review_due();

    @Message("Words wanted")
    String target();

    @Message("A number, or nothing.")
    String target_hint();

    @Message(
            "The sections stand below in the order that holds now, with the numbers that you typed. Save again to set yours.")
    String order_now();

    @Message("Now")
    String now();

    @Message("What stands there now; your choice is kept in the form. Assign again to set it.")
    String now_means();

    @Message("nobody")
    String nobody();

    @Message("open")
    String open();

    @Message("Assign")
    String assign_it();

    @Message("{title} is assigned.")
    String assigned(String title);

    @Message("Title")
    String title();

    @Message("A new title is a new revision of the text, so it needs an approval like any other change.")
    String rename_means();

    @Message("Rename the section")
    String rename();

    @Message("The section cannot be renamed now:")
    String cannot_rename();

    @Message("The section is called {title} now.")
    String renamed(String title);

    @Message("Drop the section…")
    String drop_ask();

    @Message("Drop the section")
    String drop();

    @Message("Drop it")
    String drop_heading();

    @Message(
            "{title} goes from the issue, with its {words} words. Its revisions stay in the trail; it cannot be taken back here.")
    String drop_means(String title, String words);

    @Message("{title} is dropped.")
    String dropped(String title);

    @Message("Read the section")
    String read_section();
}
