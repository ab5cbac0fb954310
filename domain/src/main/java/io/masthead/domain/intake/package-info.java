/** Intake: reads a text in, as a whole issue or as a section's text. Bytes in, records out; nothing is stored here. */
@NullMarked
package io.masthead.domain.intake;

import org.jspecify.annotations.NullMarked;
