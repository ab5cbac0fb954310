/** My desk: what waits for the person who is signed in. */
@org.jspecify.annotations.NullMarked
package io.masthead.web.desk;
