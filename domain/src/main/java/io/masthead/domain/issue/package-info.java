/** Issues: one for each month of a publication, and what can be done to one as a whole. */
@org.jspecify.annotations.NullMarked
package io.masthead.domain.issue;
