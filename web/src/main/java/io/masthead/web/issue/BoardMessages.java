package io.masthead.web.issue;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of an issue's board and of what is done there. */
@MessageBundle("board")
public interface BoardMessages {

    @Message("Edition {number}")
    String edition(int number);

    @Message("Correction of edition {number}")
    String correction(int number);

    @Message("Running order")
    String running_order();

    @Message("Change the issue")
    String change();

    @Message("Make a proof")
    String proof();

    @Message("Publish…")
    String publish_ask();

    @Message("Publish edition {number}")
    String publish(int number);

    @Message(
            "The approved text is frozen and typeset, and stored as edition {number}. It appears in the archive, for everybody. An edition is never changed; a mistake found later is corrected with a new one.")
    String publish_means(int number);

    @Message("Add a section")
    String add();

    @Message("Title of the section")
    String add_title();

    @Message("It comes last in the running order; its text is empty.")
    String add_hint();

    @Message("Start a correction…")
    String correct_ask();

    @Message("Start a correction")
    String correct();

    @Message(
            "The issue goes back into production; its sections stay approved until they are reopened. The archive goes on showing edition {number}.")
    String correct_means(int number);

    @Message("Give up the correction…")
    String abandon_ask();

    @Message("Give up the correction")
    String abandon();

    @Message("The issue is published again as edition {number} shows it. That is possible while no text has changed.")
    String abandon_means(int number);

    @Message("Reason")
    String reason();

    @Message("It is kept in the trail.")
    String reason_hint();

    @Message("This cannot be done:")
    String refused();

    @Message("Ready to publish")
    String ready();

    @Message("Every section is approved. A publisher can publish edition {number}.")
    String ready_means(int number);

    @Message("{#if count is 1}One thing stands{#else}{count} things stand{/if} between this issue and publication")
    String stands_between(int count);

    @Message("Published as edition {number} on {day}")
    String published(int number, String day);

    @Message("Read it in the archive")
    String to_archive();

    @Message("Being published")
    String being_published();

    @Message("Until that has ended nothing in the issue can be changed.")
    String being_published_means();

    @Message("Words")
    String words();

    @Message("of {target}")
    String of_target(String target);

    @Message("Approved")
    String approved();

    @Message("of {count} {#if count is 1}section{#else}sections{/if}")
    String of_sections(int count);

    @Message("Late")
    String late();

    @Message("{#if count is 1}section{#else}sections{/if}")
    String sections(int count);

    @Message("Due next")
    String due_next();

    @Message("no date is set")
    String no_date();

    @Message("Views")
    String views();

    @Message("Board")
    String board();

    @Message("Sections by state")
    String by_state();

    @Message("None.")
    String column_empty();

    @Message("{count} words")
    String words_of(String count);

    @Message("Round {number}")
    String round(int number);

    @Message("{given} of {needed}")
    String approvals(int given, int needed);

    @Message("Nobody is asked yet.")
    String nobody();

    @Message("Assign {title}")
    String assign(String title);

    @Message("Due {day}")
    String due(String day);

    @Message("Due {day}, late")
    String due_late(String day);

    @Message("No section yet.")
    String empty();

    @Message("Add the first section, then say who writes it and until when.")
    String empty_next();

    @Message("Editions")
    String editions();

    @Message("Edition {number}, {pages} pages")
    String edition_line(int number, int pages);

    @Message("Published by {name} on {day}")
    String published_by(String name, String day);

    @Message("Retracted: {reason}")
    String retracted(String reason);

    @Message("Retract…")
    String retract_ask();

    @Message("Retract edition {number}")
    String retract(int number);

    @Message(
            "Strangers are told that edition {number} was retracted, and why. People with a role can still read the file. A retraction cannot be taken back.")
    String retract_means(int number);

    @Message("Proof")
    String job_PROOF();

    @Message("Publication")
    String job_PUBLISH();

    @Message("Waiting for its turn")
    String step_WAITING();

    @Message("Freezing the text")
    String step_FREEZING();

    @Message("Typesetting")
    String step_TYPESETTING();

    @Message("Storing")
    String step_STORING();

    @Message("Done")
    String step_ENDED();

    @Message("Progress")
    String progress();

    @Message("Look again")
    String look_again();

    @Message("The proof is ready.")
    String proof_ready();

    @Message("Open the proof")
    String open_proof();

    @Message("Edition {number} is published.")
    String edition_ready(int number);

    @Message("The issue is published.")
    String publish_done();

    @Message("The proof could not be made.")
    String proof_failed();

    @Message("The issue was not published. Nothing has changed; it can be published again.")
    String publish_failed();

    @Message("{title} is added.")
    String added(String title);

    @Message("The issue is in production again. Reopen the sections that are to be changed.")
    String corrected();

    @Message("The correction is given up. The issue is published as before.")
    String abandoned();

    @Message("Edition {number} is retracted.")
    String retraction_done(int number);

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

    @Message("Nothing can be arranged here now:")
    String cannot_arrange();

    @Message("Title and month")
    String title_and_month();

    @Message("Save")
    String save();

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
