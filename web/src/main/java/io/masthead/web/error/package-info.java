/** Refusals and failures, turned into pages. */
@org.jspecify.annotations.NullMarked
package io.masthead.web.error;
