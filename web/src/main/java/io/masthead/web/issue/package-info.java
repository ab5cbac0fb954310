/** Issues: the list, planning, the running order. */
@org.jspecify.annotations.NullMarked
package io.masthead.web.issue;
