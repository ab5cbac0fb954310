/**
 * The typesetter: a manuscript in, a PDF's bytes out. Drives the pipeline: {@code template} turns the manuscript into XHTML,
 * {@code linebreak} chooses lines, {@code pagination} pages, and {@code writer} writes the file; {@code font} and
 * {@code limit} stand beside them. Each step knows those before it and none after it.
 */
@org.jspecify.annotations.NullMarked
package io.masthead.pdf;
