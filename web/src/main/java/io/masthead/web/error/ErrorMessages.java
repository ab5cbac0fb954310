package io.masthead.web.error;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of refusals and failures, for pages and the API. */
@MessageBundle("error")
public interface ErrorMessages {

    @Message("The request is not understood")
    String title_400();

    @Message("Please sign in")
    String title_401();

    @Message("Not permitted")
    String title_403();

    @Message("Not found")
    String title_404();

    @Message("Not possible here")
    String title_405();

    @Message("Not in this form")
    String title_form();

    @Message("Not possible now")
    String title_409();

    @Message("Retracted")
    String title_410();

    @Message("Changed meanwhile")
    String title_412();

    @Message("Length needed")
    String title_411();

    @Message("Too large")
    String title_413();

    @Message("Please correct")
    String title_422();

    @Message("Version needed")
    String title_428();

    @Message("Too many requests")
    String title_429();

    @Message("Not reachable at the moment")
    String title_503();

    @Message("Something went wrong")
    String title_500();

    @Message("The request is not understood. If it was a form, open its page again and send it once more.")
    String not_understood();

    @Message("An address like this is not understood.")
    String no_address();

    @Message("There is nothing at this address.")
    String nothing_here();

    @Message("This cannot be done at this address.")
    String not_here();

    @Message("This is not to be had in that form.")
    String not_to_be_had();

    @Message("The file is too large: at most 50 MB can be sent.")
    String too_large();

    @Message("This is too large: at most 1 MB can be sent to this address.")
    String too_large_here();

    @Message("Say how long the body is (Content-Length): a body in pieces is not read here.")
    String length_needed();

    @Message("No such method is known here.")
    String unknown_method();

    @Message("This installation does not answer under that name. Whoever runs it lists its names in MASTHEAD_HOSTS.")
    String other_host();

    @Message("A page of another site sent this, so nothing was done. Open the page here and send it from there.")
    String other_site();

    @Message("Too much is being sent at the moment. Nothing was saved; try again in a few seconds.")
    String busy();

    @Message("A field of the form is too large: at most 12 MB can be sent in one.")
    String field_too_large();

    @Message("The body is not in a form that is understood here.")
    String wrong_form();

    @Message("The file has no such part: it is shorter than that.")
    String no_such_part();

    @Message("What was sent cannot be read: it is empty, cut short, or not built as its content type says.")
    String body_unreadable();

    @Message("The request was refused.")
    String refused();

    @Message("The body is not the JSON that is expected here.")
    String not_json();

    @Message("The body is not the JSON that is expected here, see line {line}, column {column}.")
    String not_json_at(int line, int column);

    @Message("This is of another type than is expected here.")
    String other_json_type();

    @Message("This page is for people who have signed in.")
    String for_members();

    @Message("You are no longer signed in, so nothing was saved.")
    String signed_out();

    @Message(
            "What you sent stands below, and nowhere else. Sign in in another tab, then come back here and send it again.")
    String unsaved_sign_in();

    @Message("What you sent stands below, and nowhere else. Send it again; copy it if that fails too.")
    String unsaved_again();

    @Message("What you sent stands below, and nowhere else. Copy what you want to keep.")
    String unsaved_copy();

    @Message("Sign in in another tab")
    String sign_in_beside();

    @Message("Send this again")
    String send_again();

    @Message("Title")
    String field_title();

    @Message("Tagline")
    String field_tagline();

    @Message("Byline")
    String field_byline();

    @Message("Text")
    String field_body();

    @Message("Note")
    String field_note();

    @Message("Comment")
    String field_comment();

    @Message("Reason")
    String field_reason();

    @Message("Name")
    String field_other();

    @Message("Send a bearer token that is valid.")
    String token_needed();

    @Message("Say which version this is based on (If-Match), so that nobody's work is overwritten.")
    String version_needed();

    @Message("Signing in was not completed. Go back to the start page and try again.")
    String sign_in_incomplete();

    @Message("This is for people with another role. Ask your publisher whether you should have it.")
    String other_role();

    @Message("The database does not answer at the moment. Nothing was saved; try again in a minute.")
    String database_away();

    @Message(
            "The database cannot store anything at the moment; its disk may be full. Nothing was saved; tell whoever runs it.")
    String database_full();

    @Message(
            "Signing in is not possible at the moment, because Keycloak does not answer. Try again in a minute; the archive is open meanwhile.")
    String keycloak_away();

    @Message("The directory of people does not answer at the moment. Try again in a minute.")
    String directory_away();

    @Message("Something went wrong that should not have. Nothing was saved. The log has it as {number}.")
    String unforeseen(String number);

    @Message("To the archive")
    String to_archive();
}
