/** Texts as Word files, for whoever reads them here, and files that come back from Word. */
@org.jspecify.annotations.NullMarked
package io.masthead.web.word;
