/** The desk: what waits for one person, over all issues. */
@org.jspecify.annotations.NullMarked
package io.masthead.domain.desk;
