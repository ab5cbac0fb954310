/** People and roles over REST, and who is calling. */
@org.jspecify.annotations.NullMarked
package io.masthead.api.staff;
