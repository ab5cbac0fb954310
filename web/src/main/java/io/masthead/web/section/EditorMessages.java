package io.masthead.web.section;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the editor that scripts mount over the form. */
@MessageBundle("editor")
public interface EditorMessages {

    @Message("Saved, revision {number}")
    String revision_saved(int number);

    @Message("Saved")
    String saved();

    @Message("Saving …")
    String saving();

    @Message("Not saved yet")
    String unsaved();

    @Message("Offline: kept in this browser")
    String offline();

    @Message("Somebody else saved meanwhile")
    String conflict();

    @Message("To read only")
    String readonly();

    @Message("Outline")
    String outline();

    @Message("This section")
    String this_section();

    @Message("Words")
    String words();

    @Message("Beside the text")
    String beside();

    @Message("Remarks")
    String remarks();

    @Message("Checks")
    String checks();

    @Message("Page")
    String page();

    @Message("Formatting")
    String formatting();

    @Message("Paragraph style")
    String style();

    @Message("Paragraph")
    String paragraph();

    @Message("Heading {level}")
    String heading(int level);

    @Message("Bold")
    String bold();

    @Message("Italic")
    String italic();

    @Message("Superscript")
    String superscript();

    @Message("Subscript")
    String subscript();

    @Message("Bulleted list")
    String bulleted();

    @Message("Numbered list")
    String numbered();

    @Message("Quotation")
    String quotation();

    @Message("Pull quote")
    String pull_quote();

    @Message("Undo")
    String undo();

    @Message("Redo")
    String redo();

    @Message("HTML source")
    String source();
}
