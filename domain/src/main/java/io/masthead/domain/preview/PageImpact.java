package io.masthead.domain.preview;

import io.masthead.domain.preview.IssuePages.SectionPages;
import java.util.ArrayList;
import java.util.List;

/**
 * What a text does to the pages of its issue, beside those of the text that is stored.
 *
 * @param before how many pages the issue has now
 * @param after how many it will have
 * @param moved the sections that will begin on another page, in running order
 */
public record PageImpact(int before, int after, List<Move> moved) {

    public PageImpact {
        moved = List.copyOf(moved);
    }

    /**
     * A section that begins on another page.
     *
     * @param section the section with its pages then
     * @param from the page on which it begins now
     */
    public record Move(SectionPages section, int from) {

        /** The page on which it will begin. */
        public int to() {
            return section.first();
        }
    }

    /** What leads from one to the other. */
    public static PageImpact of(IssuePages before, IssuePages after) {
        var moved = new ArrayList<Move>();
        for (var section : after.sections()) {
            before.of(section.id())
                    .filter(it -> it.first() != section.first())
                    .ifPresent(it -> moved.add(new Move(section, it.first())));
        }
        return new PageImpact(before.total(), after.total(), moved);
    }

    /** How many pages more the issue will have; negative where it will have fewer. */
    public int more() {
        return after - before;
    }
}
