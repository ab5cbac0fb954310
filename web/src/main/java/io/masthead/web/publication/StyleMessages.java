package io.masthead.web.publication;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("style")
public interface StyleMessages {

    @Message("House style")
    String house_style();

    @Message("How the pages of the next proof and edition look. Published editions stay as they are.")
    String house_style_hint();

    @Message("Design")
    String design();

    @Message("Column")
    String column();

    @Message("One quiet column; cover and contents on the first page.")
    String column_hint();

    @Message("Magazine")
    String magazine();

    @Message("A cover in colour, contents on a page of their own, openers in colour, a wide outer margin.")
    String magazine_hint();

    @Message("Take the design’s usual values")
    String usual();

    @Message("Colour")
    String colour();

    @Message("Headings, links and coloured fields with white text.")
    String colour_hint();

    @Message("Accent")
    String accent();

    @Message("Numerals and rules.")
    String accent_hint();

    @Message("Text is set in")
    String text_face();

    @Message("Headings are set in")
    String heading_face();

    @Message("Margins, in mm")
    String margins();

    @Message("Lines of 90 to 160 mm can be read. In a magazine a wide left margin takes numerals and figures.")
    String margins_hint();

    @Message("Top")
    String top();

    @Message("Right")
    String right();

    @Message("Bottom")
    String bottom();

    @Message("Left")
    String left();

    @Message("Sections are numbered")
    String numbering();

    @Message("I, II, III")
    String roman();

    @Message("1, 2, 3")
    String arabic();

    @Message("not at all")
    String none();

    @Message("A section begins")
    String opening();

    @Message("An edition's file carries its manuscript")
    String attached();

    @Message(
            "As data (JSON) inside the PDF, for archives: texts, approvals and the head of the trail. The file is then PDF/A-3.")
    String attached_hint();

    @Message("below the one before it")
    String running_on();

    @Message("on a new page")
    String new_page();

    @Message("Preview")
    String preview();

    @Message("Show the preview")
    String show_preview();

    @Message("Real pages in the settings as they stand in the form, with a text of ours. Nothing is saved by it.")
    String preview_lede();

    @Message("Show the preview to see pages in the settings as they stand in the form.")
    String preview_empty();

    @Message("These pages cannot be shown:")
    String cannot_preview();

    @Message("Cover with contents")
    String page_cover_contents();

    @Message("Cover")
    String page_cover();

    @Message("Contents")
    String page_contents();

    @Message("A section’s first page")
    String page_opening();

    @Message("A page of text")
    String page_text();

    @Message("Logo")
    String logo();

    @Message("Picture of the logo")
    String logo_file();

    @Message("A PNG or a JPEG of at most 2 MB, printed on the cover. Who cannot see it hears the institute’s name.")
    String logo_hint();

    @Message("The logo as it is")
    String logo_alternative();

    @Message("There is no logo yet.")
    String no_logo();

    @Message("Use this logo")
    String set_logo();

    @Message("Take the logo out")
    String remove_logo();

    @Message("The logo of {title} is saved.")
    String logo_saved(String title);

    @Message("{title} has no logo any more.")
    String logo_removed(String title);

    @Message("The logo cannot be used:")
    String cannot_use_logo();
}
