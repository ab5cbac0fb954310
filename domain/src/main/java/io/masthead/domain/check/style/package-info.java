/** How a publication writes: numbers and dates, and the approved spellings of names. */
@org.jspecify.annotations.NullMarked
package io.masthead.domain.check.style;
