/** How far a job is. */
@org.jspecify.annotations.NullMarked
package io.masthead.web.job;
