/** Sections over REST: text, revisions, transitions, assignments. */
@org.jspecify.annotations.NullMarked
package io.masthead.api.section;
