package io.masthead.domain.document.docx;

/**
 * Where a numbered paragraph stands.
 *
 * @param definition which numbering counts it
 * @param instance which use of that numbering
 * @param level from 0
 */
record ListPosition(int definition, int instance, int level, NumberingLevel format) {}
