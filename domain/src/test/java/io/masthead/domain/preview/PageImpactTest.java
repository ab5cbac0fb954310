package io.masthead.domain.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.preview.IssuePages.SectionPages;
import io.masthead.domain.preview.PageImpact.Move;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageImpactTest {

    private final IssuePages before =
            new IssuePages(12, List.of(section("a", 1, 2, 5), section("b", 2, 5, 8), section("c", 3, 9, 11)));

    private static SectionPages section(String id, int place, int first, int last) {
        return new SectionPages(id, place, "Title of " + id, first, last);
    }

    @Test
    void is_nothing_where_every_section_begins_where_it_did() {
        var after = new IssuePages(12, List.of(section("a", 1, 2, 4), section("b", 2, 5, 8), section("c", 3, 9, 11)));

        assertThat(PageImpact.of(before, after)).isEqualTo(new PageImpact(12, 12, List.of()));
        assertThat(PageImpact.of(before, after).more()).isZero();
    }

    @Test
    void names_each_section_that_begins_on_another_page() {
        var after = new IssuePages(13, List.of(section("a", 1, 2, 6), section("b", 2, 6, 9), section("c", 3, 10, 12)));
        var impact = PageImpact.of(before, after);

        assertThat(impact.moved())
                .containsExactly(new Move(section("b", 2, 6, 9), 5), new Move(section("c", 3, 10, 12), 9));
        assertThat(impact.moved().getFirst().to()).isEqualTo(6);
        assertThat(impact.more()).isEqualTo(1);
    }

    @Test
    void counts_pages_that_fall_away() {
        var after = new IssuePages(10, List.of(section("a", 1, 2, 5), section("c", 3, 7, 9)));

        assertThat(PageImpact.of(before, after).more()).isEqualTo(-2);
    }

    @Test
    void names_no_section_that_is_printed_for_the_first_time() {
        var after = new IssuePages(
                13,
                List.of(section("a", 1, 2, 5), section("b", 2, 5, 8), section("c", 3, 9, 11), section("d", 4, 11, 12)));

        assertThat(PageImpact.of(before, after)).isEqualTo(new PageImpact(12, 13, List.of()));
    }
}
