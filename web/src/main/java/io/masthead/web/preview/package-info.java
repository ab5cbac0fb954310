/** The page beside the text, and what the text moves in its issue. */
@org.jspecify.annotations.NullMarked
package io.masthead.web.preview;
