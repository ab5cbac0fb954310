/**
 * Fonts, beside the pipeline and used by all of its steps. Holds the shipped faces and which characters they have, shapes
 * words with kerning and combining marks, and knows where words of a language may be hyphenated and which characters may
 * protrude from a line. Knows no document and no page.
 */
@org.jspecify.annotations.NullMarked
package io.masthead.pdf.font;
