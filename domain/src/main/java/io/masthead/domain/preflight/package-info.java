/** What is looked at before pages are printed, and what may pass. */
@org.jspecify.annotations.NullMarked
package io.masthead.domain.preflight;
