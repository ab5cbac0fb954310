package io.masthead.pdf.paragraph;

import org.w3c.dom.Element;

/**
 * A text of a planned paragraph.
 *
 * @param element the element whose text it is
 * @param plan the paragraph's breaks
 * @param piece which piece of the paragraph it is
 * @param length how many characters it has
 */
record PlannedText(Element element, Plan plan, int piece, int length) {}
