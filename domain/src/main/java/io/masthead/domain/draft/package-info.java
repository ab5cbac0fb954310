/** Words before they are a revision: the working copy, the lease of whoever writes, and copies of what was displaced. */
@org.jspecify.annotations.NullMarked
package io.masthead.domain.draft;
