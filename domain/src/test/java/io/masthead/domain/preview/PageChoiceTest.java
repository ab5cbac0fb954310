package io.masthead.domain.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.preview.IssuePages.SectionPages;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageChoiceTest {

    private final SectionPages section = new SectionPages("a", 1, "Rivers", 4, 6);
    private final List<BlockArea> areas = List.of(area("first", 4), area("long", 5), area("long", 6), area("list", 6));

    private static BlockArea area(String block, int page) {
        return new BlockArea(block, page, 70, 60, 400, 30, "Words");
    }

    private int chosen(int page, String... blocks) {
        return new PageChoice(List.of(blocks), page).among(section, areas);
    }

    @Test
    void is_the_page_that_was_asked_for_as_far_as_it_is_one_of_the_sections() {
        assertThat(chosen(5)).isEqualTo(5);
        assertThat(chosen(1)).isEqualTo(4);
        assertThat(chosen(60)).isEqualTo(6);
    }

    @Test
    void is_the_page_on_which_the_block_begins() {
        assertThat(chosen(0, "long")).isEqualTo(5);
    }

    @Test
    void is_that_of_the_block_around_one_that_is_printed_with_it() {
        assertThat(chosen(0, "paragraph of an item", "list", "first")).isEqualTo(6);
    }

    @Test
    void stays_where_it_was_for_a_block_that_is_on_none() {
        assertThat(chosen(5, "not printed")).isEqualTo(5);
        assertThat(chosen(5, "not printed", "first")).isEqualTo(4);
        assertThat(chosen(0, "not printed")).isEqualTo(4);
    }
}
