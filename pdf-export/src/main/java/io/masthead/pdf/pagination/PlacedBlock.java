package io.masthead.pdf.pagination;

/**
 * Where a block of the text stands on one page, in pt from the page's upper left corner.
 *
 * @param section the section's id ({@code data-section})
 * @param block the block's id ({@code data-block}); empty for what carries none, such as the title
 * @param page the page's number, from 1
 * @param words the words that it begins with there
 */
public record PlacedBlock(
        String section, String block, int page, float left, float top, float width, float height, String words) {}
