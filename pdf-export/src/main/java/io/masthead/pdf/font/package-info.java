/** Letters and lines: faces, kerning, hyphenation, where a line may break. */
@org.jspecify.annotations.NullMarked
package io.masthead.pdf.font;
