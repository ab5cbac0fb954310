/** Intake: reads a text in, as a whole issue or as a section's text. */
@org.jspecify.annotations.NullMarked
package io.masthead.domain.intake;
