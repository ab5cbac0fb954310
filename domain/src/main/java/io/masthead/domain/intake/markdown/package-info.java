/** Reads Markdown files (CommonMark with tables and footnotes). */
@org.jspecify.annotations.NullMarked
package io.masthead.domain.intake.markdown;
