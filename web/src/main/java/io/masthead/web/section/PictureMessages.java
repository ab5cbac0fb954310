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

    @Message("A PNG or a JPEG of at most {most} MB. It is uploaded without what the camera wrote into it.")
    String file_hint(int most);

    @Message("Alternative text")
    String alternative();

    @Message("What the picture says, for who cannot see it.")
    String alternative_hint();

    @Message("Decorative: it says nothing that the text does not")
    String decorative();

    @Message("Caption")
    String caption();

    @Message("What stands below the picture. May be empty.")
    String caption_hint();

    @Message("Credit")
    String credit();

    @Message("Who made it, as it is printed behind the caption: Photo: Ann Lee")
    String credit_hint();

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
