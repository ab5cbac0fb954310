package io.masthead.web.publication;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("publication")
public interface PublicationMessages {

    @Message("Settings")
    String settings();

    @Message("Publications")
    String publications();

    @Message("What you set here is used by the next edition; published ones stay as they are.")
    String settings_lede();

    @Message("What stands there now")
    String standing();

    @Message("What you typed is kept below; save again to set it over this.")
    String standing_means();

    @Message("New publication")
    String create();

    @Message("Make the publication")
    String create_it();

    @Message("The first publication")
    String first();

    @Message("There is no publication yet. Make the first one; then plan an issue, or read one in.")
    String first_lede();

    @Message("The publication cannot be made:")
    String cannot_create();

    @Message("The settings cannot be saved:")
    String cannot_save();

    @Message("{title} is made. Plan its first issue, or read one in.")
    String created(String title);

    @Message("The settings of {title} are saved.")
    String saved(String title);

    @Message("Save the settings")
    String save();

    @Message("Address")
    String slug();

    @Message("A short name in lower case for addresses, such as bulletin. It stays.")
    String slug_hint();

    @Message("Title")
    String title();

    @Message("The periodical's name, as on the cover.")
    String title_hint();

    @Message("Tagline")
    String tagline();

    @Message("The line under the title; may stay empty.")
    String tagline_hint();

    @Message("Language")
    String language();

    @Message("The language of the text, such as en, en-GB or az. Hyphenation follows it.")
    String language_hint();

    @Message("Time zone")
    String zone();

    @Message("Where its dates are shown, such as Asia/Baku or Europe/Berlin.")
    String zone_hint();

    @Message("Names of the institute")
    String names();

    @Message("By language, in the order of the cover. Leave a name empty to take it out.")
    String names_hint();

    @Message("Language of name {number}")
    String name_language(int number);

    @Message("Name {number}")
    String name(int number);

    @Message("Review")
    String policy();

    @Message(
            "The stages that a section passes, in order, and how many different people approve in each. Leave a name empty to take it out. A review that has begun goes on by the stages with which it began.")
    String policy_hint();

    @Message("Stage {number}")
    String stage(int number);

    @Message("Approvals in stage {number}")
    String approvals(int number);

    @Message("Decided by {count} named {#if count is 1}person{#else}people{/if}.")
    String named(int count);

    @Message("Number")
    String number();

    @Message("{stages} {#if stages is 1}stage{#else}stages{/if} of review")
    String stages_of(int stages);
}
