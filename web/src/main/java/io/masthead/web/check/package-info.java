/** Checks of a text beside the editor, and what a publisher sets for them. */
@org.jspecify.annotations.NullMarked
package io.masthead.web.check;
