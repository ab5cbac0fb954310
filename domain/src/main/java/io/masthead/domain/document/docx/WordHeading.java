package io.masthead.domain.document.docx;

/**
 * A heading of a Word file.
 *
 * @param block the heading's id in the document
 * @param level 0 for the title, 1 to 9 for headings (ECMA-376-1, 17.3.1.20)
 */
public record WordHeading(String block, int level) {}
