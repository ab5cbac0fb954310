package io.masthead.web.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the trail: the page's own, then those of actions, details and kinds, whose keys are in the events. */
@MessageBundle("trail")
public interface TrailMessages {

    @Message("Trail")
    String trail();

    @Message("Who did what to what, and when. Nothing here is ever changed or deleted.")
    String lede();

    @Message("Events, the newest first")
    String caption();

    @Message("No.")
    String number();

    @Message("Time")
    String time();

    @Message("Who")
    String who();

    @Message("What")
    String what();

    @Message("To what")
    String subject();

    @Message("Details")
    String details();

    @Message("Hash")
    String hash();

    @Message("UTC")
    String utc();

    @Message("Local time is that of {zone}.")
    String local(String zone);

    @Message("No events.")
    String empty();

    @Message("Whatever is done in Masthead is written down here.")
    String empty_next();

    @Message("Only by {name}")
    String only_by(String name);

    @Message("Only about {name}")
    String only_about(String name);

    @Message("Show all")
    String remove();

    @Message("All about it")
    String all_about();

    @Message("Newest")
    String newest();

    @Message("Check the chain")
    String check();

    @Message("The chain is intact: {count} events, each sealed by the hash of the one before.")
    String intact(String count);

    @Message("The chain is broken: event {number} does not fit. It, or one before it, was changed outside Masthead.")
    String broken(long number);

    @Message("Signed in")
    String action_SIGNED_IN();

    @Message("Signed out")
    String action_SIGNED_OUT();

    @Message("Made the publication")
    String action_PUBLICATION_CREATED();

    @Message("Changed the settings")
    String action_PUBLICATION_CHANGED();

    @Message("Planned the issue")
    String action_ISSUE_PLANNED();

    @Message("Imported the issue")
    String action_ISSUE_IMPORTED();

    @Message("Cloned the issue")
    String action_ISSUE_CLONED();

    @Message("Changed title or period")
    String action_ISSUE_CHANGED();

    @Message("Changed the running order")
    String action_ISSUE_REORDERED();

    @Message("Discarded the issue")
    String action_ISSUE_DISCARDED();

    @Message("Began a correction")
    String action_ISSUE_CORRECTED();

    @Message("Gave the correction up")
    String action_CORRECTION_ABANDONED();

    @Message("Uploaded")
    String action_ASSET_ADDED();

    @Message("Described")
    String action_ASSET_DESCRIBED();

    @Message("Cut out")
    String action_ASSET_CROPPED();

    @Message("Took away")
    String action_ASSET_REMOVED();

    @Message("Added the section")
    String action_SECTION_ADDED();

    @Message("Dropped the section")
    String action_SECTION_DROPPED();

    @Message("Took over writing")
    String action_LEASE_TAKEN_OVER();

    @Message("Assigned")
    String action_SECTION_ASSIGNED();

    @Message("Saved a revision")
    String action_SECTION_SAVED();

    @Message("Imported a text")
    String action_SECTION_IMPORTED();

    @Message("Restored a revision")
    String action_SECTION_RESTORED();

    @Message("Submitted for review")
    String action_SECTION_SUBMITTED();

    @Message("Revived the approval")
    String action_APPROVAL_REVIVED();

    @Message("Withdrew from review")
    String action_SECTION_WITHDRAWN();

    @Message("Requested changes")
    String action_CHANGES_REQUESTED();

    @Message("Approved")
    String action_SECTION_APPROVED();

    @Message("Reopened")
    String action_SECTION_REOPENED();

    @Message("Replaced a named reviewer")
    String action_REVIEWER_REPLACED();

    @Message("Asked for a proof")
    String action_PROOF_REQUESTED();

    @Message("Let a finding pass")
    String action_FINDING_WAIVED();

    @Message("Took a waiver back")
    String action_WAIVER_TAKEN_BACK();

    @Message("Let a finding in the text stand")
    String action_TEXT_FINDING_WAIVED();

    @Message("Took back that a finding may stand")
    String action_TEXT_WAIVER_TAKEN_BACK();

    @Message("Changed the approved spellings")
    String action_SPELLINGS_CHANGED();

    @Message("Changed how numbers and dates are written")
    String action_TEXT_STYLE_CHANGED();

    @Message("Asked to publish")
    String action_PUBLISH_REQUESTED();

    @Message("Publishing failed")
    String action_PUBLISH_FAILED();

    @Message("Published")
    String action_EDITION_PUBLISHED();

    @Message("Retracted")
    String action_EDITION_RETRACTED();

    @Message("Exported")
    String action_EXPORTED();

    @Message("Was refused")
    String action_REFUSED();

    @Message("approved by")
    String detail_approvedBy();

    @Message("content hash")
    String detail_contentHash();

    @Message("cut from")
    String detail_cutFrom();

    @Message("draft due")
    String detail_draftDue();

    @Message("editor")
    String detail_editor();

    @Message("edition")
    String detail_edition();

    @Message("checksum of the file that is kept")
    String detail_file();

    @Message("from")
    String detail_from();

    @Message("issue")
    String detail_issue();

    @Message("job")
    String detail_job();

    @Message("logo")
    String detail_logo();

    @Message("number")
    String detail_number();

    @Message("order")
    String detail_order();

    @Message("pages")
    String detail_pages();

    @Message("part")
    String detail_part();

    @Message("period")
    String detail_period();

    @Message("place")
    String detail_place();

    @Message("problem")
    String detail_problem();

    @Message("reason")
    String detail_reason();

    @Message("reasons")
    String detail_reasons();

    @Message("replaced")
    String detail_replaced();

    @Message("replaced by")
    String detail_replacedBy();

    @Message("restored revision")
    String detail_restored();

    @Message("review due")
    String detail_reviewDue();

    @Message("reviewers")
    String detail_reviewers();

    @Message("revision")
    String detail_revision();

    @Message("rule")
    String detail_rule();

    @Message("sections")
    String detail_sections();

    @Message("checksum")
    String detail_sha256();

    @Message("spelling")
    String detail_spelling();

    @Message("stage")
    String detail_stage();

    @Message("state")
    String detail_state();

    @Message("style")
    String detail_style();

    @Message("title")
    String detail_title();

    @Message("taken from")
    String detail_takenFrom();

    @Message("times")
    String detail_times();

    @Message("tried")
    String detail_tried();

    @Message("what")
    String detail_what();

    @Message("words kept")
    String detail_wordsKept();

    @Message("Publication")
    String kind_publication();

    @Message("Issue")
    String kind_issue();

    @Message("Section")
    String kind_section();

    @Message("Edition")
    String kind_edition();

    @Message("Picture")
    String kind_asset();

    @Message("Person")
    String kind_person();
}
