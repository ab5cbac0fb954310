/** Texts as Word files: what a section or an issue goes out as. */
@org.jspecify.annotations.NullMarked
package io.masthead.domain.word;
