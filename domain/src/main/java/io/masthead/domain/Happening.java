package io.masthead.domain;

import io.masthead.domain.staff.Actor;
import java.util.Map;

/**
 * Something that was done and belongs in the trail. Fired as a CDI event inside the transaction that did it; whoever
 * listens writes in the same transaction.
 *
 * @param actor who did it
 * @param action what was done
 * @param subject to what
 * @param details what else is worth proving later; keys and values are plain words
 */
public record Happening(Actor actor, Action action, Subject subject, Map<String, String> details) {

    /** What can be done; the name in the trail is {@link #label()}. */
    public enum Action {
        SIGNED_IN,
        SIGNED_OUT,
        PUBLICATION_CREATED,
        PUBLICATION_CHANGED,
        ISSUE_PLANNED,
        ISSUE_IMPORTED,
        ISSUE_CLONED,
        ISSUE_CHANGED,
        ISSUE_REORDERED,
        ISSUE_DISCARDED,
        ISSUE_CORRECTED,
        CORRECTION_ABANDONED,
        SECTION_ADDED,
        SECTION_DROPPED,
        SECTION_ASSIGNED,
        SECTION_SAVED,
        SECTION_IMPORTED,
        SECTION_RESTORED,
        SECTION_SUBMITTED,
        APPROVAL_REVIVED,
        SECTION_WITHDRAWN,
        CHANGES_REQUESTED,
        SECTION_APPROVED,
        SECTION_REOPENED,
        REVIEWER_REPLACED,
        PROOF_REQUESTED,
        FINDING_WAIVED,
        WAIVER_TAKEN_BACK,
        PUBLISH_REQUESTED,
        PUBLISH_FAILED,
        EDITION_PUBLISHED,
        EDITION_RETRACTED,
        EXPORTED,
        REFUSED;

        /** The action as the trail and the API write it, such as {@code section-saved}. */
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What it was done to.
     *
     * @param kind publication, issue, section, edition or person
     * @param id its id
     */
    public record Subject(String kind, String id) {

        /** The publication with that slug. */
        public static Subject publication(String slug) {
            return new Subject("publication", slug);
        }

        /** The issue. */
        public static Subject issue(Object id) {
            return new Subject("issue", id.toString());
        }

        /** The section. */
        public static Subject section(Object id) {
            return new Subject("section", id.toString());
        }

        /** The edition. */
        public static Subject edition(Object id) {
            return new Subject("edition", id.toString());
        }

        /** The person with that subject in the realm. */
        public static Subject person(String subject) {
            return new Subject("person", subject);
        }
    }
}
