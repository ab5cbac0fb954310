package io.masthead.domain.intake;

/**
 * One section as it was read.
 *
 * @param title the title without its numeral, plain text
 * @param body HTML in the elements that a body may have, without block ids; may be empty
 */
public record ReadSection(String title, String body) {}
