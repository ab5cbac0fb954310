/** What a section says: blocks and inline text of one schema, their HTML, their hash, and the difference of two. */
@org.jspecify.annotations.NullMarked
package io.masthead.domain.document;
