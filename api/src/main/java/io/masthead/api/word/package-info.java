/** Texts as Word files over REST. */
@org.jspecify.annotations.NullMarked
package io.masthead.api.word;
