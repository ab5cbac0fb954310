/** A text as it is checked, line by line, and what is found in it. */
@org.jspecify.annotations.NullMarked
package io.masthead.domain.check.text;
