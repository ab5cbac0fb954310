/** The caller's own desk over REST. */
@org.jspecify.annotations.NullMarked
package io.masthead.api.desk;
