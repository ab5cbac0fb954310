package io.masthead.web.edition;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the archive, of an edition's page and of the page that verifies files. */
@MessageBundle("edition")
public interface EditionMessages {

    @Message("Archive")
    String archive();

    @Message("Every published edition, to read and to keep.")
    String archive_lede();

    @Message("Nothing is published yet.")
    String archive_empty();

    @Message("The first edition appears here as soon as a publisher publishes an issue.")
    String archive_empty_next();

    @Message("All publications")
    String all_publications();

    @Message("Edition {number}")
    String edition(int number);

    @Message("{#if pages == 1}1 page{#else}{pages} pages{/if}")
    String pages(int pages);

    @Message("Superseded")
    String superseded();

    @Message("Retracted")
    String retracted();

    @Message("Corrected")
    String corrected();

    @Message("Published")
    String published();

    @Message("by {name}")
    String by(String name);

    @Message("Pages")
    String pages_label();

    @Message("Edition")
    String edition_label();

    @Message("{#if newest}the newest{#else}superseded{/if}")
    String place(boolean newest);

    @Message("Read the PDF")
    String read();

    @Message("Download the PDF")
    String download();

    @Message("In this edition")
    String contents();

    @Message("Who approved what")
    String approvals();

    @Message("Approved by {name}, revision {revision}")
    String approved_by(String name, int revision);

    @Message("Approved")
    String approved();

    @Message("Checksum")
    String checksum();

    @Message("SHA-256 of the file. A copy with another checksum is not this edition.")
    String checksum_hint();

    @Message("Made with other tools")
    String other_tools();

    @Message("Since this edition was made, these have changed:")
    String other_tools_changed();

    @Message(
            "Typesetting its text again could give a file with another checksum. The file kept here is the published one.")
    String other_tools_meaning();

    @Message("Masthead itself")
    String tool_program();

    @Message("the fonts")
    String tool_fonts();

    @Message("the style sheets")
    String tool_style_sheets();

    @Message("the patterns that divide words")
    String tool_patterns();

    @Message("the typesetting libraries")
    String tool_libraries();

    @Message("Java")
    String tool_java();

    @Message("how Java measures letters")
    String tool_letters();

    @Message("Verify a copy")
    String verify_copy();

    @Message("Editions of this issue")
    String editions();

    @Message("This edition was retracted on {day} by {name}.")
    String retraction(String day, String name);

    @Message("Its file is no longer handed out. What it was, and who approved it, stays on record.")
    String retraction_stranger();

    @Message("Its file is no longer handed out to the public. People with a role can still read it.")
    String retraction_staff();

    @Message("Edition {number} is newer.")
    String newer(int number);

    @Message("Go to the newest")
    String to_newest();

    @Message("Verify a PDF")
    String verify();

    @Message("Find out whether a file is an authentic edition, byte for byte, and who approved it.")
    String verify_lede();

    @Message("The PDF")
    String file();

    @Message("Choose it, or drop it here. At most 50 MB; the file is not kept.")
    String file_hint();

    @Message("or its SHA-256")
    String sha256();

    @Message("64 characters, 0 to 9 and a to f.")
    String sha256_hint();

    @Message("Choose a file, or paste its checksum.")
    String nothing_given();

    @Message("This is no SHA-256: it has 64 characters, 0 to 9 and a to f.")
    String malformed();

    @Message("Verify")
    String verify_act();

    @Message("Authentic")
    String authentic();

    @Message("Authentic, but superseded")
    String authentic_superseded();

    @Message("Authentic, but retracted")
    String authentic_retracted();

    @Message("Not known")
    String unknown();

    @Message(
            "No edition has this checksum. The file was changed, or it was never published here; a proof is not known either.")
    String unknown_sentence();

    @Message("The file is edition {number} of {issue}, byte for byte.")
    String authentic_sentence(int number, String issue);

    @Message("A newer edition has taken its place: edition {number}.")
    String superseded_sentence(int number);

    @Message("Open edition {number}")
    String open_edition(int number);

    @Message("Compute the checksum yourself")
    String yourself();

    @Message(
            "Nobody has to take our word for it. These commands print the checksum of a file; compare it with the one on the edition’s page.")
    String yourself_sentence();

    @Message("Section")
    String section();

    @Message("The issue is in production again. Reopen the sections that are to be changed.")
    String correction_started();

    @Message("The correction is given up. The issue is published as before.")
    String abandoned();

    @Message("Edition {number} is retracted.")
    String retraction_done(int number);
}
