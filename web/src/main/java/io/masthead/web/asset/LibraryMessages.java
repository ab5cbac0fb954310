package io.masthead.web.asset;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the library of pictures. */
@MessageBundle("library")
public interface LibraryMessages {

    @Message("Pictures")
    String title();

    @Message("What the publications may print: uploaded once, shown in any text.")
    String lede();

    @Message("By usage")
    String by_usage();

    @Message("All")
    String usage_();

    @Message("In a text")
    String usage_USED();

    @Message("In old revisions")
    String usage_REPLACED();

    @Message("Unused")
    String usage_UNUSED();

    @Message("Caption, credit, what it shows")
    String words();

    @Message("Find")
    String find();

    @Message("Pictures that are found")
    String found();

    @Message("No picture is called so.")
    String none_found();

    @Message("Look for other words, or among all pictures.")
    String none_found_next();

    @Message("Show all")
    String clear();

    @Message("The library is empty.")
    String none();

    @Message("Upload a picture, or put one into a text: it is kept here.")
    String none_next();

    @Message("Upload pictures")
    String upload();

    @Message("Picture files")
    String files();

    @Message("JPEG, PNG or WebP, at most {most} MB each. What the camera wrote into a file is not kept.")
    String files_hint(int most);

    @Message("Drop pictures here to upload them.")
    String drop();

    @Message("Some files were not taken")
    String refused();

    @Message("{name}: {sentence}")
    String of_file(String name, String sentence);

    @Message("The other picture is in the library now.")
    String taken_one();

    @Message("{count} pictures are in the library now.")
    String taken_new(int count);

    @Message("{count} pictures are in the library. There before: {known}.")
    String taken(int count, int known);

    @Message("This picture is in the library since {day}, by {name}.")
    String duplicate(String day, String name);

    @Message("Without a name")
    String nameless();

    @Message("right ended")
    String ended();

    @Message("Nobody said what it shows")
    String no_alternative();

    @Message("Uploaded on {day} by {name}")
    String uploaded(String day, String name);

    @Message("Cut out on {day} by {name}")
    String cut_out_by(String day, String name);

    @Message("What is said of it")
    String description();

    @Message("The file itself says some of what stands here. It counts when you save it.")
    String proposed();

    @Message("Alternative text")
    String alternative();

    @Message("What the picture says, for those who cannot see it.")
    String alternative_hint();

    @Message("Decorative: it says nothing that the text does not")
    String decorative();

    @Message("Caption")
    String caption();

    @Message("Credit")
    String credit();

    @Message("Who made it: Ann Lee. A figure begins with “Caption. Photo: Ann Lee”.")
    String credit_hint();

    @Message("Source")
    String source();

    @Message("Right to use")
    String right();

    @Message("Who granted it, and for what.")
    String right_hint();

    @Message("Last day of use")
    String usable_until();

    @Message("Empty where it has no end. A text with the picture is warned of afterwards.")
    String usable_until_hint();

    @Message("Focus from the left, in %")
    String focus_x();

    @Message("Focus from the top, in %")
    String focus_y();

    @Message("Where the picture is cut to a square, this point stays within. A click on the picture sets it.")
    String focus_hint();

    @Message("Save")
    String save();

    @Message("What is said of the picture is saved.")
    String saved();

    @Message("It is not saved")
    String not_saved();

    @Message("Somebody has changed what is said of it meanwhile. Now it says:")
    String changed();

    @Message("Where it is shown")
    String uses();

    @Message("No text shows it, and none did.")
    String no_uses();

    @Message("since revision {number}")
    String since_revision(int number);

    @Message("in revision {number} only")
    String in_revision(int number);

    @Message("in revisions {first} to {last}, not any more")
    String in_revisions(int first, int last);

    @Message("dropped")
    String dropped();

    @Message("In print")
    String prints();

    @Message("{width} × {height} mm, {dpi} dpi")
    String printed(long width, long height, long dpi);

    @Message("Below 200 dpi a reader sees its pixels.")
    String coarse();

    @Message("Cut out a part")
    String crop();

    @Message(
            "The part is a picture of its own. This one, and texts that show it, stay as they are. In pixels of {width} × {height}:")
    String crop_hint(int width, int height);

    @Message("From the left")
    String crop_x();

    @Message("From the top")
    String crop_y();

    @Message("Width")
    String crop_width();

    @Message("Height")
    String crop_height();

    @Message("The part. Arrow keys move it, with Shift they change its size.")
    String crop_frame();

    @Message("Cut out")
    String cut();

    @Message("The part is in the library, as a picture of its own.")
    String cut_out();

    @Message("This part was cut out before. It is this picture.")
    String cut_out_before();

    @Message("It is not cut out")
    String not_cut();

    @Message("Cut out of it")
    String crops();

    @Message("A part of another picture: {width} × {height} pixels at {x}, {y}.")
    String part_of(int width, int height, int x, int y);

    @Message("Show that picture")
    String to_origin();

    @Message("Take away")
    String remove();

    @Message("The picture and its files are gone for good. The trail keeps that it was here.")
    String remove_hint();

    @Message("Take the picture away")
    String remove_button();

    @Message("It cannot be taken away")
    String kept();

    @Message("The picture was taken away.")
    String removed();

    @Message("The file")
    String file();

    @Message("{format}, {width} × {height} pixels")
    String format(String format, int width, int height);

    @Message("Open the whole file")
    String open_file();
}
