package io.masthead.domain.review;

import io.masthead.domain.staff.Person;

/**
 * One exact revision that is handed to the reviewers.
 *
 * @param revision the revision's number
 * @param contentHash the hash of its text
 * @param reply what the editor writes to the reviewers; may be empty
 * @param by who submits it
 */
public record Submission(int revision, String contentHash, String reply, Person by) {}
