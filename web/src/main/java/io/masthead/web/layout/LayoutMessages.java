package io.masthead.web.layout;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the frame around every page, and of the building blocks in {@code templates/tags}. */
@MessageBundle("layout")
public interface LayoutMessages {

    @Message("Skip to content")
    String skip();

    @Message("Main")
    String navigation();

    @Message("Menu")
    String menu();

    @Message("My desk")
    String nav_desk();

    @Message("Issues")
    String nav_issues();

    @Message("Pictures")
    String nav_pictures();

    @Message("Archive")
    String nav_archive();

    @Message("Verify")
    String nav_verify();

    @Message("Import")
    String nav_import();

    @Message("Trail")
    String nav_trail();

    @Message("Settings")
    String nav_settings();

    @Message("Help")
    String nav_help();

    @Message("Sign in")
    String sign_in();

    @Message("Sign out")
    String sign_out();

    @Message(
            "This browser keeps words that you have typed and that are not sent yet. When you sign out they are deleted. Sign out all the same?")
    String unsent();

    @Message("Signed in as {name}")
    String signed_in_as(String name);

    @Message("No role yet. Ask your publisher for one.")
    String no_role();

    @Message("Editor")
    String role_editor();

    @Message("Reviewer")
    String role_reviewer();

    @Message("Publisher")
    String role_publisher();

    @Message("Auditor")
    String role_auditor();

    @Message("Masthead, the editorial desk of a periodical bulletin.")
    String colophon();

    @Message("You are here")
    String crumbs();

    @Message("Newer")
    String newer();

    @Message("Older")
    String older();

    @Message("Pages")
    String pages();

    @Message("Draft")
    String state_DRAFT();

    @Message("In review")
    String state_IN_REVIEW();

    @Message("Changes requested")
    String state_CHANGES_REQUESTED();

    @Message("Approved")
    String state_APPROVED();

    @Message("In production")
    String state_IN_PRODUCTION();

    @Message("Published")
    String state_PUBLISHED();

    @Message("Retracted")
    String state_RETRACTED();

    @Message("{written} of {wanted} words")
    String words(int written, int wanted);

    @Message("The directory of people does not answer at the moment. Nothing was changed; try again in a minute.")
    String directory_away();

    @Message("This cannot be done:")
    String refused();

    @Message("What you wrote")
    String kept();

    @Message("There is no form for it now; copy what you need.")
    String kept_hint();

    @Message("This part has changed since. What you type stays.")
    String stale();

    @Message("Load it")
    String load_it();

    @Message("Masthead does not answer. What stands here may be out of date; it is asked again by itself.")
    String waiting();

    @Message("Masthead did not answer. What stands here may be out of date.")
    String failed();

    @Message("You are no longer signed in. What stands here may be out of date.")
    String signed_out();

    @Message("Sign in in another tab")
    String sign_in_beside();

    @Message("Load the page again")
    String load_again();

    @Message("To the start page")
    String home();
}
