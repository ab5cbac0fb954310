/** What the person at the machine does without signing in: commands, allowed by a file that only they can read. */
@org.jspecify.annotations.NullMarked
package io.masthead.web.operator;
