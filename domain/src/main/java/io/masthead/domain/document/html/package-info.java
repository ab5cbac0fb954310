/** HTML: sanitizing of foreign markup, strict reading of what is stored, and writing. */
@org.jspecify.annotations.NullMarked
package io.masthead.domain.document.html;
