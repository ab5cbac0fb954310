/** A section's pages: reading and review, the editor, the history. */
@org.jspecify.annotations.NullMarked
package io.masthead.web.section;
