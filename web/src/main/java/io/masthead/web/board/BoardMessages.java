package io.masthead.web.board;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words that an issue's pages share, and those of its board. */
@MessageBundle("board")
public interface BoardMessages {

    @Message("Edition {number}")
    String edition(int number);

    @Message("Read in from files")
    String reports();

    @Message("The report on the whole issue")
    String report_issue();

    @Message("The report on {title}")
    String report_section(String title);

    @Message("Remarks on {title} in a file that came back")
    String report_returned(String title);

    @Message("Read in by {name}, {day}")
    String read_by(String name, String day);

    @Message("Handed in by {name}, {day}")
    String handed_in_by(String name, String day);

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

    @Message("{title} is added.")
    String added(String title);

    @Message("Nothing can be arranged here now:")
    String cannot_arrange();
}
