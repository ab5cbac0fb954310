/** Pages: the XHTML of a bulletin, its numerals, notes and colophon. */
@org.jspecify.annotations.NullMarked
package io.masthead.pdf.template;
