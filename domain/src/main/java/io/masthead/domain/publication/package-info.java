/** Publications: names, language, time zone and review policy. */
@org.jspecify.annotations.NullMarked
package io.masthead.domain.publication;
