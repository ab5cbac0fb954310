package io.masthead.domain.intake.text;

import io.masthead.domain.document.Document;

/**
 * One section as it was read.
 *
 * @param title the title without its numeral, plain text
 * @param byline who it is by; empty where the file does not say so by itself
 * @param heading the id that the title's block had in the file; empty where it had none
 * @param body the text; may be empty
 */
public record ParsedSection(String title, String byline, String heading, Document body) {}
