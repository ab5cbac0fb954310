/** The audit trail: an entry for everything that happens, chained by hashes, and the check of the chain. */
@org.jspecify.annotations.NullMarked
package io.masthead.domain.audit;
