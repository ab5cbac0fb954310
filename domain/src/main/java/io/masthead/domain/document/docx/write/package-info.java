/**
 * Texts out to Word: a section or an issue as a {@code .docx}, written element by element (StAX), in little memory and always
 * to the same bytes. docs/decisions/0059 says how a text stands in the file.
 */
@org.jspecify.annotations.NullMarked
package io.masthead.domain.document.docx.write;
