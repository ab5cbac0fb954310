/**
 * The last step: paints the pages into a tagged PDF that keeps to PDF/A and PDF/UA. Drives the engine from a template's
 * XHTML through line breaking and pagination, embeds images, and writes text, structure tree, links and metadata. What it
 * writes depends on the manuscript alone, and nothing is fetched from anywhere.
 */
@org.jspecify.annotations.NullMarked
package io.masthead.pdf.writer;
