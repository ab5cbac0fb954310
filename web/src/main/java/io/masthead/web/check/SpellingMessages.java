package io.masthead.web.check;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the settings for names, numbers and dates. */
@MessageBundle("spelling")
public interface SpellingMessages {

    @Message("Names, numbers and dates")
    String title();

    @Message("Checks while writing go by it. Texts stay as they are.")
    String lede();

    @Message("Settings")
    String settings();

    @Message("Numbers and dates")
    String style();

    @Message("Thousands")
    String thousands();

    @Message("Decimal sign")
    String decimal();

    @Message("Per cent in running text")
    String per_cent();

    @Message("Dates")
    String date_order();

    @Message("As the writer likes")
    String thousands_ANY();

    @Message("Comma: 12,500")
    String thousands_COMMA();

    @Message("Point: 12.500")
    String thousands_POINT();

    @Message("Space: 12 500")
    String thousands_SPACE();

    @Message("Nothing: 12500")
    String thousands_NONE();

    @Message("As the writer likes")
    String decimal_ANY();

    @Message("Point: 3.5")
    String decimal_POINT();

    @Message("Comma: 3,5")
    String decimal_COMMA();

    @Message("As the writer likes")
    String percent_ANY();

    @Message("Sign: 5%")
    String percent_SIGN();

    @Message("Sign behind a space: 5 %")
    String percent_SPACED_SIGN();

    @Message("Words: 5 per cent, 5 faiz")
    String percent_WORDS();

    @Message("As the writer likes")
    String dates_ANY();

    @Message("Day first: 3 June")
    String dates_DAY_MONTH();

    @Message("Month first: June 3")
    String dates_MONTH_DAY();

    @Message("Save the style")
    String save_style();

    @Message("The style of numbers and dates is saved.")
    String style_saved();

    @Message("Approved names")
    String names();

    @Message("No names yet")
    String none();

    @Message("A name that stands here is looked for in each text, in the spellings that are not wanted.")
    String none_next();

    @Message("Name")
    String approved();

    @Message("Not wanted")
    String variants();

    @Message("Parted by commas.")
    String variants_hint();

    @Message("It is a")
    String kind();

    @Message("Person")
    String kind_PERSON();

    @Message("Place")
    String kind_PLACE();

    @Message("Institution")
    String kind_INSTITUTION();

    @Message("Something else")
    String kind_OTHER();

    @Message("Change …")
    String change();

    @Message("Save the name")
    String save();

    @Message("Remove the name")
    String remove();

    @Message("Add a name")
    String add();

    @Message("Paste a list")
    String paste();

    @Message("One name on a line: Approved = variant, variant. A name that is there already gets the new variants.")
    String paste_hint();

    @Message("The list")
    String lines();

    @Message("Put the list in")
    String paste_it();

    @Message("“{name}” is saved.")
    String saved(String name);

    @Message("The name is removed.")
    String removed();

    @Message(
            "{#if count == 0}Nothing new is in the list.{#else if count == 1}1 name is saved.{#else}{count} names are saved.{/if}")
    String pasted(int count);

    @Message("This was not saved:")
    String refused();

    @Message("Names, numbers and dates that checks go by …")
    String lead();
}
