package io.masthead.domain.preview;

import io.masthead.domain.preview.IssuePages.SectionPages;
import java.util.List;

/**
 * Which page of a section somebody wants to see.
 *
 * @param blocks the ids of blocks of which one should stand on it, the best first: that in which somebody writes, those around
 *     it, those before it; may be empty
 * @param page the number of the page where none of them is printed, from 1; 0 where that is open
 */
public record PageChoice(List<String> blocks, int page) {

    public PageChoice {
        blocks = List.copyOf(blocks);
    }

    /** The page on which the first of the blocks begins that is printed; else the one named, or the nearest of the section's. */
    int among(SectionPages pages, List<BlockArea> areas) {
        return blocks.stream()
                .flatMap(block -> areas.stream().filter(it -> it.block().equals(block)))
                .map(BlockArea::page)
                .findFirst()
                .orElse(Math.clamp(page, pages.first(), pages.last()));
    }
}
