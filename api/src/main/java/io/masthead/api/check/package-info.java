/** Checks of texts, waivers, and approved spellings over REST. */
@org.jspecify.annotations.NullMarked
package io.masthead.api.check;
