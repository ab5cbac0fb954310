/** A section's file that comes back from Word: what a guest has changed since it went out, and nothing else. */
@org.jspecify.annotations.NullMarked
package io.masthead.domain.intake.returned;
