/** Sentences for people, from the bundles of the features. */
@org.jspecify.annotations.NullMarked
package io.masthead.domain.message;
