/**
 * The third step: divides what is laid out into pages. The engine's one endless page is taken apart into items that are
 * never divided, and the breaks between all pages are chosen together, with footnotes, floats, keeps and vertical glue.
 * Then the engine's boxes are moved to their pages, and the pages are inspected.
 */
@org.jspecify.annotations.NullMarked
package io.masthead.pdf.pagination;
