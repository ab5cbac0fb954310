/** What a careful typesetter finds on the pages of an issue before it is published, and what a publisher lets pass of it. */
@org.jspecify.annotations.NullMarked
package io.masthead.domain.preflight;
