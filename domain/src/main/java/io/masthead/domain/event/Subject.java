package io.masthead.domain.event;

/**
 * What something was done to.
 *
 * @param kind publication, issue, section, edition, asset or person
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

    /** The asset. */
    public static Subject asset(Object id) {
        return new Subject("asset", id.toString());
    }

    /** The person with that subject in the realm. */
    public static Subject person(String subject) {
        return new Subject("person", subject);
    }
}
