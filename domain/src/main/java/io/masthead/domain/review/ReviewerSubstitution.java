package io.masthead.domain.review;

import io.masthead.domain.staff.Person;

/**
 * One reviewer in the place of another whom a review round names.
 *
 * @param person the id in the realm of whoever is named
 * @param personName what they are called
 * @param replacement who decides instead
 */
public record ReviewerSubstitution(String person, String personName, Person replacement) {}
