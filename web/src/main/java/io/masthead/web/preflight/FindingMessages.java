package io.masthead.web.preflight;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What was found on the pages, beside the section that it is in. */
@MessageBundle("finding")
public interface FindingMessages {

    @Message("On the pages")
    String title();

    @Message("On the cover or in the colophon")
    String elsewhere();

    @Message("The pages are being checked")
    String pending();

    @Message("What is found on them is shown here in a moment.")
    String pending_means();

    @Message("The pages are not checked yet")
    String unchecked();

    @Message("Check the pages")
    String check();

    @Message("Look again")
    String look_again();

    @Message("No font has the character {code}: “{place}”")
    String missing_glyph(String code, String place);

    @Message("The picture has no alternative text: “{place}”")
    String missing_alternative(String place);

    @Message("The link leads nowhere: “{place}”")
    String dead_link(String place);

    @Message("Page {page}: the picture has only {dpi} dpi: “{place}”")
    String coarse_picture(int page, String dpi, String place);

    @Message("Page {page}: the line is {points} pt too wide: “{place}”")
    String overfull_line(int page, String points, String place);

    @Message("Page {page}: the line ends {points} pt too early, no spaces can fill that: “{place}”")
    String underfull_line(int page, String points, String place);

    @Message("Page {page}: the table is wider than its page lets it be: “{place}”")
    String cut_table(int page, String place);

    @Message("Page {page}: it does not fit and would be printed over other text, or cut off: “{place}”")
    String overprint(int page, String place);

    @Message("Page {page}: the heading has no line of text below it: “{place}”")
    String lone_heading(int page, String place);

    @Message("Page {page}: the line stands apart from its paragraph: “{place}”")
    String widow(int page, String place);

    @Message("Page {page} is empty.")
    String empty_page(int page);

    @Message("And {count} more; the list above has all of them.")
    String more(int count);

    @Message("Let it pass…")
    String waive_ask();

    @Message("Let it pass")
    String waive();

    @Message("It is printed as it is. That holds while text and house style stay as they are now.")
    String waive_means();

    @Message("Why")
    String reason();

    @Message("Let pass by {name}: {reason}")
    String waived(String name, String reason);

    @Message("Take that back")
    String take_back();

    @Message("The finding is let pass.")
    String waived_now();

    @Message("The finding stands in the way again.")
    String taken_back();
}
