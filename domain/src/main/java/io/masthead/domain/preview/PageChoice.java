package io.masthead.domain.preview;

import io.masthead.domain.preview.IssuePages.SectionPages;
import java.util.List;

/**
 * Which page of a section somebody wants to see.
 *
 * @param page its number, from 1; 0 where that is open
 * @param blocks the ids of a block that stands on it and of those around it, the innermost first; may be empty
 */
public record PageChoice(int page, List<String> blocks) {

    public PageChoice {
        blocks = List.copyOf(blocks);
    }

    /** The page that was asked for, as far as it is one of the section's; else that on which the block begins. */
    int among(SectionPages pages, List<BlockArea> areas) {
        if (page > 0) {
            return Math.clamp(page, pages.first(), pages.last());
        }
        return blocks.stream()
                .flatMap(block -> areas.stream().filter(it -> it.block().equals(block)))
                .map(BlockArea::page)
                .findFirst()
                .orElse(pages.first());
    }
}
