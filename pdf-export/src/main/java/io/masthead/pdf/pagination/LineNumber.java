package io.masthead.pdf.pagination;

/**
 * The number of a line of text on its page, from 1, and where it is printed.
 *
 * @param number the line's number
 * @param right the right edge of the number, in pt from the page's left edge
 * @param baseline the line's baseline, in pt from the page's upper edge
 */
public record LineNumber(int number, float right, float baseline) {}
