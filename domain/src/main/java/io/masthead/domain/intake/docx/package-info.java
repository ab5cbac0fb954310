/** Reads Word files as issues and as texts of sections; {@code document.docx} reads the file itself. */
@org.jspecify.annotations.NullMarked
package io.masthead.domain.intake.docx;
