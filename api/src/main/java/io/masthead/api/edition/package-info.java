/** Proofs, publishing, editions and the check of a file over REST. */
@org.jspecify.annotations.NullMarked
package io.masthead.api.edition;
