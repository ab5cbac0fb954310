/** Working copies over REST. */
@org.jspecify.annotations.NullMarked
package io.masthead.api.draft;
