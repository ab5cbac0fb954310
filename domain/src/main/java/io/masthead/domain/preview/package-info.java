/** The page beside the text: a section as it will be printed with what is typed, and what that moves in its issue. */
@org.jspecify.annotations.NullMarked
package io.masthead.domain.preview;
