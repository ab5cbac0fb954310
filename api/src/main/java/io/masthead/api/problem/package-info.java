/** Problems (RFC 9457), and what is asked of the fields of a request. */
@org.jspecify.annotations.NullMarked
package io.masthead.api.problem;
