/** Who writes in a section now, the working copy, and words that can be recovered: for the editor's scripts and without them. */
@org.jspecify.annotations.NullMarked
package io.masthead.web.draft;
