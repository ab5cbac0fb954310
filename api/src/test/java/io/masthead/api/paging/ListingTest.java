package io.masthead.api.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.masthead.domain.refusal.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListingTest {

    @Test
    void shows_as_many_as_asked_for_and_points_at_the_rest_from_the_last_shown() {
        var page = Listing.page(List.of(1, 2, 3), 2, number -> "item " + number, number -> "after " + number);

        assertThat(page.items()).containsExactly("item 1", "item 2");
        assertThat(page.next()).isEqualTo("after 2");
    }

    @Test
    void has_no_next_page_where_no_more_was_found() {
        assertThat(Listing.page(List.of(1, 2), 2, String::valueOf, String::valueOf)
                        .next())
                .isNull();
        assertThat(Listing.page(List.<Integer>of(), 2, String::valueOf, String::valueOf)
                        .items())
                .isEmpty();
    }

    @Test
    void holds_fifty_where_nobody_asks() {
        assertThat(Listing.limit(null)).isEqualTo(50);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 200})
    void can_hold_one_to_two_hundred(int asked) {
        assertThat(Listing.limit(asked)).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 201})
    void refuses_any_other_size(int asked) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> Listing.limit(asked));
    }

    @Test
    void reads_a_cursor_that_is_a_number_and_refuses_one_that_is_none() {
        assertThat(Listing.number("42", 7)).isEqualTo(42);
        assertThat(Listing.number(null, 7)).isEqualTo(7);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> Listing.number("forty-two", 7));
    }
}
