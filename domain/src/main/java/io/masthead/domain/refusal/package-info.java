/** Refusals: every reason why something cannot be done, as a code and a sentence. */
@org.jspecify.annotations.NullMarked
package io.masthead.domain.refusal;
