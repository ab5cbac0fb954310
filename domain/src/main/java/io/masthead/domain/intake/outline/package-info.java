/** What files with headings have in common: a cover, sections at the first level, the text of one section. */
@org.jspecify.annotations.NullMarked
package io.masthead.domain.intake.outline;
