/** Paragraphs: the best breaks of all their lines together, and spaces that fill each line. */
@org.jspecify.annotations.NullMarked
package io.masthead.pdf.linebreak;
