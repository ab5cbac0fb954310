package io.masthead.web.issue;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("issue")
public interface IssueMessages {

    @Message("Issues")
    String issues();

    @Message("{approved} of {sections} {#if sections is 1}section{#else}sections{/if} approved")
    String approved_of(int approved, int sections);

    @Message("No section yet.")
    String no_section();

    @Message("Plan an issue")
    String plan();

    @Message("Import an issue")
    String import_issue();

    @Message("All")
    String all();

    @Message("Filter by state")
    String by_state();

    @Message("Words of the title, or a month such as 2026-08")
    String words();

    @Message("Find")
    String find();

    @Message("Show all")
    String clear();

    @Message("No issue yet.")
    String none();

    @Message("A publisher plans one; an editor or a publisher reads one in from a text file.")
    String none_next();

    @Message("No issue matches.")
    String none_found();

    @Message("Look for other words, or in any state.")
    String none_found_next();

    @Message("Issues, the newest month first")
    String table();

    @Message("Issue")
    String column_issue();

    @Message("State")
    String column_state();

    @Message("Sections")
    String column_sections();

    @Message("Edition {number}")
    String edition(int number);

    @Message("Correction of edition {number}")
    String correction_of(int number);

    @Message("A new issue starts empty, or with the sections and people of an earlier one.")
    String plan_lede();

    @Message("Publication")
    String publication();

    @Message("Month")
    String month();

    @Message("Year and month, such as 2026-08. No other issue of the publication has it.")
    String month_hint();

    @Message("Title")
    String title();

    @Message("May stay empty; the month is always shown.")
    String title_hint();

    @Message("Sections")
    String structure();

    @Message(
            "The titles and who is asked are taken over, without text and dates. The copy belongs to the same publication.")
    String structure_hint();

    @Message("Start without sections")
    String start_empty();

    @Message("As in {issue} ({count} {#if count is 1}section{#else}sections{/if})")
    String as_in(String issue, int count);

    @Message("Plan the issue")
    String plan_it();

    @Message("The issue cannot be planned:")
    String cannot_plan();

    @Message("{month} is planned. Add its sections, then say who writes them.")
    String planned(String month);

    @Message("{month} is planned with the sections of {source}. Set the dates.")
    String cloned(String month, String source);

    @Message("Back to the issues")
    String back();

    @Message("Round {number}")
    String round(int number);

    @Message("{given} of {needed}")
    String approvals(int given, int needed);
}
