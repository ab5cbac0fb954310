/** The library of pictures over REST. */
@org.jspecify.annotations.NullMarked
package io.masthead.api.asset;
