/** Reads HTML files. */
@org.jspecify.annotations.NullMarked
package io.masthead.domain.intake.html;
