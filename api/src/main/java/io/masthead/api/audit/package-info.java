/** The audit trail over REST. */
@org.jspecify.annotations.NullMarked
package io.masthead.api.audit;
