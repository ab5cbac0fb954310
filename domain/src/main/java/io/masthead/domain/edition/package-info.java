/** Editions and proofs: the frozen manuscript, readiness, the jobs that print it, and the archive. */
@org.jspecify.annotations.NullMarked
package io.masthead.domain.edition;
