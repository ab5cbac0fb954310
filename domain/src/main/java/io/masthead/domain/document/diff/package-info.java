/** What differs between two texts, block by block and word by word. */
@org.jspecify.annotations.NullMarked
package io.masthead.domain.document.diff;
