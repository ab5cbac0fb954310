/**
 * The first step: turns a manuscript into the XHTML that is laid out, with its style sheet. Adds cover, table of contents,
 * sections with their notes, colophon, and on a proof what blocks publication; all that is printed goes through one builder,
 * so that no text is parsed as markup and no character is lost that no font has. Knows nothing of lines and pages.
 */
@org.jspecify.annotations.NullMarked
package io.masthead.pdf.template;
