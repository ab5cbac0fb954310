package io.masthead.domain.document.docx;

/**
 * A style of the file (ECMA-376-1, 17.7.4.17).
 *
 * @param name the name of a built-in style is English in every language of Word
 * @param parent the id of the style that it is based on; empty for none
 * @param firstRow whether a table of that style has a first row of its own look
 */
record Style(
        String id, String name, String parent, ParagraphProperties paragraph, RunProperties run, boolean firstRow) {}
