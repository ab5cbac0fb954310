/** Make-up: the engine's one endless column becomes pages, with notes at their feet and figures where they fit. */
@org.jspecify.annotations.NullMarked
package io.masthead.pdf.pagination;
