package io.masthead.web.intake;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on which files are read in. */
@MessageBundle("intake")
public interface ImportMessages {

    @Message("Read a file in")
    String title();

    @Message(
            "A file of a whole bulletin becomes an issue: its cover, its sections in order, their headings, lists, tables and notes.")
    String lede();

    @Message("Read a text in")
    String title_section();

    @Message(
            "The file becomes the next revision of this section. A title and a byline that it has stay; the text as it is now stays in the history.")
    String lede_section();

    @Message("Issues")
    String issues();

    @Message("Section {numeral}")
    String section(String numeral);

    @Message("File")
    String file();

    @Message("Word (.docx), at most 50 MB; Markdown (.md), HTML (.html) or plain text in UTF-8, at most 5 MB. "
            + "You may also drop it here.")
    String file_hint();

    @Message("Publication")
    String publication();

    @Message("Period")
    String period();

    @Message("The month of the issue, such as 2026-07. It wins over the month on the cover.")
    String period_hint();

    @Message("Tracked changes")
    String changes();

    @Message("Only for a Word file in which changes were tracked. They are kept beside the text either way.")
    String changes_hint();

    @Message("Accept all changes")
    String accept();

    @Message("The text comes in as it would stand if everybody’s changes were accepted.")
    String accept_hint();

    @Message("Reject all changes")
    String reject();

    @Message("The text comes in as it stood before anybody changed it.")
    String reject_hint();

    @Message("Accepted, all of them")
    String accepted();

    @Message("Rejected, all of them")
    String rejected();

    @Message("Comments")
    String comments();

    @Message("From Word files")
    String from_word();

    @Message(
            "What others had changed and said in the file that was read in last, and in files that guests have sent back.")
    String from_word_hint();

    @Message("There is more than is shown here. All of it stands in the reports:")
    String more_remarks();

    @Message("The reports on these files:")
    String reports();

    @Message("{name}, by {person}, {day}")
    String file_of(String name, String person, String day);

    @Message("Further")
    String further();

    @Message("Show the place")
    String show();

    @Message("{what}, {author}")
    String show_what(String what, String author);

    @Message("Nobody named")
    String nobody();

    @Message("Comment")
    String remark();

    @Message("Answer")
    String answer();

    @Message("{what}, done")
    String resolved(String what);

    @Message("Inserted")
    String inserted();

    @Message("Deleted")
    String deleted();

    @Message("Moved")
    String moved();

    @Message("Changed in its look")
    String formatted();

    @Message("Row inserted")
    String row_inserted();

    @Message("Row deleted")
    String row_deleted();

    @Message("Cell inserted")
    String cell_inserted();

    @Message("Cell deleted")
    String cell_deleted();

    @Message("Cells merged")
    String cells_merged();

    @Message("Two paragraphs made one")
    String paragraph_joined();

    @Message("One paragraph made two")
    String paragraph_split();

    @Message("Read it in")
    String read();

    @Message("Nothing was read in:")
    String refused();

    @Message("Choose the file once more; browsers do not keep it.")
    String choose_again();

    @Message("The text of this section cannot be changed now:")
    String cannot();

    @Message("There is no publication yet.")
    String no_publication();

    @Message("A publisher sets one up first; then files can be read in for it.")
    String no_publication_next();

    @Message("Choose a file.")
    String missing_file();

    @Message("Choose a publication.")
    String missing_publication();

    @Message("Say for which month the issue is.")
    String missing_period();

    @Message("The period is a month, written like 2026-07, from 1900-01 to 9999-12.")
    String wrong_period();

    @Message("{title} is read in")
    String done(String title);

    @Message("Each section is a draft with its first revision. Go through the report, then edit and submit.")
    String done_hint();

    @Message("The text is the section’s newest revision. Go through the report, then edit and submit.")
    String done_hint_section();

    @Message("Read in by {name}, {when}")
    String read_by(String name, String when);

    @Message("A file of {title} came back")
    String came_back(String title);

    @Message("What the guest says beside the text, and what of the file was not carried over.")
    String came_back_hint();

    @Message("Handed in by {name}, {when}")
    String handed_in_by(String name, String when);

    @Message("To the board")
    String to_board();

    @Message("To the section")
    String to_section();

    @Message("What was read")
    String what_was_read();

    @Message("Words")
    String words();

    @Message("Title")
    String section_title();

    @Message("Number")
    String number();

    @Message("Report")
    String report();

    @Message("What was guessed, changed or left out, in the order of the file")
    String report_caption();

    @Message("Paragraph")
    String paragraph();

    @Message("Line")
    String line();

    @Message("Text")
    String text();

    @Message("What happened")
    String reason();

    @Message("whole file")
    String whole_file();

    @Message("Nothing was guessed and nothing left out.")
    String report_empty();

    @Message("The text stands as it was in the file.")
    String report_empty_next();
}
