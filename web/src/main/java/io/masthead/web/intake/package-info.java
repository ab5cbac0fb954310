/** Reading files in: a whole issue, or a section's text. */
@org.jspecify.annotations.NullMarked
package io.masthead.web.intake;
