/** Publications: their settings, and the first of them. */
@org.jspecify.annotations.NullMarked
package io.masthead.web.publication;
