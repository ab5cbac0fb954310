/**
 * The second step: breaks paragraphs into lines. While the engine lays a template's XHTML out, all lines of a justified
 * paragraph are chosen together by Knuth and Plass's algorithm, with breakpoints, active nodes and demerits. Afterwards the
 * glue of each line is stretched or shrunk to the measure; the engine itself can only stretch it.
 */
@org.jspecify.annotations.NullMarked
package io.masthead.pdf.linebreak;
