package io.masthead.domain.preview;

/**
 * Where a block stands on one page, in points from the page's upper left corner. A block that goes on overleaf has one area
 * on each page; what stands in a block with an id of its own is not in the area of the block around it.
 *
 * @param block the block's id
 * @param page the page's number, from 1
 * @param words the words that it begins with there
 */
public record BlockArea(String block, int page, double left, double top, double width, double height, String words) {}
