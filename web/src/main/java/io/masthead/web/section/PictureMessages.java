package io.masthead.web.section;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of putting a picture into a text. */
@MessageBundle("picture")
public interface PictureMessages {

    @Message("Put a picture in")
    String put_in();

    @Message("Picture")
    String file();

    @Message("A JPEG, PNG or WebP of at most {most} MB. It is uploaded without what the camera wrote into it.")
    String file_hint(int most);

    @Message("Alternative text")
    String alternative();

    @Message("What the picture says, for those who cannot see it.")
    String alternative_hint();

    @Message("Decorative: it says nothing that the text does not")
    String decorative();

    @Message("Caption")
    String caption();

    @Message("What stands below the picture. May be empty.")
    String caption_hint();

    @Message("Credit")
    String credit();

    @Message("Who made it: Ann Lee. Printed behind the caption: Photo: Ann Lee")
    String credit_hint();

    @Message("From the library")
    String library();

    @Message("The library could not be fetched. Look whether you are connected.")
    String away();

    @Message("Try again")
    String again();

    @Message("Search the library: caption, credit, what it shows")
    String search();

    @Message("There are more. Look for them by a word.")
    String more();

    @Message("No picture of the library is called so.")
    String none();

    @Message("The right to use it ended on {day}.")
    String ended(String day);

    @Message("Printed {width} × {height} mm, at {dpi} dpi.")
    String printed(String width, String height, String dpi);

    @Message("Below 200 dpi a reader sees its pixels: take a larger picture.")
    String coarse();

    @Message("Look in the library")
    String look();

    @Message("What you leave empty below is taken over from the library.")
    String taken_over();

    @Message("Or a picture of the library")
    String or_library();

    @Message("The address of its page.")
    String or_library_hint();

    @Message("Cancel")
    String cancel();

    @Message("The picture could not be sent. Look whether you are connected, and put it in again.")
    String not_sent();

    @Message("The file is too large; at most {most} MB are read.")
    String too_large(int most);

    @Message("How much of it is sent")
    String progress();

    @Message("The picture stands in the text.")
    String stands();
}
