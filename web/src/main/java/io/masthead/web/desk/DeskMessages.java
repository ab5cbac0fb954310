package io.masthead.web.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("desk")
public interface DeskMessages {

    @Message("My desk")
    String title();

    @Message(
            "{#if count is 0}Nothing waits for you.{#else if count is 1}One thing waits for you{#else}{count} things wait for you{/if}{#if count > 0}{#if late is 0}.{#else if late is 1}; one is late.{#else}; {late} are late.{/if}{/if}")
    String waiting(int count, int late);

    @Message(
            "{count} of {total} things that wait for you are shown, the most urgent first{#if late is 0}.{#else if late is 1}; one of them is late.{#else}; {late} of them are late.{/if}")
    String waiting_in_part(int count, String total, int late);

    @Message("More of what waits for you")
    String pages();

    @Message("The most urgent")
    String first();

    @Message("Less urgent")
    String more();

    @Message("Nothing waits for you.")
    String nothing();

    @Message("What is assigned to you, what comes back with changes and what is to be reviewed appears here.")
    String nothing_next();

    @Message("See all issues")
    String see_issues();

    @Message("Late")
    String group_LATE();

    @Message("Today")
    String group_TODAY();

    @Message("This week")
    String group_WEEK();

    @Message("Later")
    String group_LATER();

    @Message("Without a date")
    String group_NONE();

    @Message("Changes requested")
    String kind_CHANGE();

    @Message("To review")
    String kind_REVIEW();

    @Message("Ready to publish")
    String kind_PUBLISH();

    @Message("To write")
    String kind_WRITE();

    @Message("To assign")
    String kind_ASSIGN();

    @Message("Change")
    String act_CHANGE();

    @Message("Review")
    String act_REVIEW();

    @Message("Publish")
    String act_PUBLISH();

    @Message("Write")
    String act_WRITE();

    @Message("Assign")
    String act_ASSIGN();

    @Message("{action} {title}")
    String act_on(String action, String title);

    @Message("{days} {#if days is 1}day{#else}days{/if} late")
    String days_late(long days);

    @Message("Due today")
    String due_today();

    @Message("Due {day}")
    String due(String day);

    @Message("No date")
    String no_date();

    @Message("{issue}: {remark}")
    String with_remark(String issue, String remark);

    @Message("Submitted by {name}")
    String submitted_by(String name);

    @Message("Nobody is asked to write it yet.")
    String nobody_asked();

    @Message("All sections are approved.")
    String all_approved();

    @Message("In production")
    String in_production();

    @Message("Open the board")
    String open_board();

    @Message("Open the board of {issue}")
    String board_of(String issue);

    @Message("No issue is in production.")
    String no_issue();

    @Message("All issues")
    String all_issues();

    @Message("Overview")
    String overview();

    @Message("Welcome")
    String guest_title();

    @Message("You are signed in as {name}, and have no role here yet.")
    String guest_lede(String name);

    @Message(
            "Ask a publisher of your institute, or whoever keeps the accounts, to give you one: editor, reviewer, publisher or auditor. Then sign out and in again.")
    String guest_next();

    @Message("Until then you can read what has been published, and check whether a PDF is an authentic edition.")
    String guest_meanwhile();

    @Message("Read the archive")
    String archive();

    @Message("There is no publication yet")
    String first_title();

    @Message("A publisher makes the first one; then issues can be planned and read in. Ask yours.")
    String first_next();
}
