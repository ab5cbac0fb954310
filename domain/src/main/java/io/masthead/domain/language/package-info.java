/** Plain characters and words, whatever document they stand in: single lines, search folding, word counts, numerals. */
@org.jspecify.annotations.NullMarked
package io.masthead.domain.language;
