/** Checks of a section's text while it is written, and what of them is waived. */
@org.jspecify.annotations.NullMarked
package io.masthead.domain.check;
