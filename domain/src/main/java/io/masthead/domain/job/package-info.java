/** Work that outlives a request: rows with status and progress, and the worker that takes them. */
@org.jspecify.annotations.NullMarked
package io.masthead.domain.job;
