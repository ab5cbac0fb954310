/** The PDF file: its structure, metadata, links, and what keeps its bytes the same. */
@org.jspecify.annotations.NullMarked
package io.masthead.pdf.writer;
