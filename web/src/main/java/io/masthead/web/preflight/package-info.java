/** What a check found on the pages of an issue, and what is let pass of it. */
@org.jspecify.annotations.NullMarked
package io.masthead.web.preflight;
