/** The audit trail, to read and to check. */
@org.jspecify.annotations.NullMarked
package io.masthead.web.audit;
