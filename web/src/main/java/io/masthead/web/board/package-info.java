/** The board of an issue: all that is known of it, and what is done to it as a whole. */
@org.jspecify.annotations.NullMarked
package io.masthead.web.board;
