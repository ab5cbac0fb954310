/** What preflight found, over REST. */
@org.jspecify.annotations.NullMarked
package io.masthead.api.preflight;
