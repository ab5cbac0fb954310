/** Two texts that were made from one are made one again: what meets is named, and no word is dropped. */
@org.jspecify.annotations.NullMarked
package io.masthead.domain.document.merge;
