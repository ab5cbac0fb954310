package io.masthead.api.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
        assertThat(Listing.limit(String.valueOf(asked))).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "201", "abc", "", "1.5", "99999999999999999999"})
    void refuses_any_other_size_by_the_name_of_its_field(String asked) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Listing.limit(asked))
                .satisfies(refused ->
                        assertThat(refused.reasons()).extracting(Reason::field).containsExactly("limit"));
    }

    @Test
    void reads_a_cursor_that_is_a_number_and_refuses_one_that_is_none() {
        assertThat(Listing.number("42", 7)).isEqualTo(42);
        assertThat(Listing.number(null, 7)).isEqualTo(7);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> Listing.number("forty-two", 7));
    }

    @Test
    void leads_through_a_list_that_is_held_whole() {
        var letters = List.of("a", "b", "c", "d", "e");

        var first = part(letters, null);
        assertThat(first.items()).containsExactly("a", "b");
        var second = part(letters, first.next());
        assertThat(second.items()).containsExactly("c", "d");
        var last = part(letters, second.next());
        assertThat(last.items()).containsExactly("e");
        assertThat(last.next()).isNull();
    }

    @Test
    void goes_on_where_the_last_shown_has_moved_or_is_gone() {
        var next = part(List.of("a", "b", "c", "d"), null).next();

        assertThat(part(List.of("x", "a", "b", "c", "d"), next).items()).containsExactly("c", "d");
        assertThat(part(List.of("a", "c", "d"), next).items()).containsExactly("c", "d");
        assertThat(part(List.of("a"), next).items()).isEmpty();
        assertThat(part(List.of(), next).items()).isEmpty();
    }

    @Test
    void reaches_the_end_of_a_list_whose_items_are_alike() {
        var alike = List.of("a", "a", "a", "a", "a");

        var second = part(alike, part(alike, null).next());
        assertThat(part(alike, second.next()).items()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyz", "", "!", "2", "LTEuYQ"})
    void refuses_a_cursor_that_was_not_given_out(String cursor) {
        var letters = List.of("a", "b", "c");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> part(letters, cursor))
                .satisfies(refused ->
                        assertThat(refused.reasons()).extracting(Reason::field).containsExactly("cursor"));
    }

    private static Listing<String> part(List<String> whole, @Nullable String cursor) {
        return Listing.part(whole, "2", cursor, Function.identity(), Function.identity());
    }
}
