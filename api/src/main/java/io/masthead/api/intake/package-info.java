/** Reading files in over REST. */
@org.jspecify.annotations.NullMarked
package io.masthead.api.intake;
