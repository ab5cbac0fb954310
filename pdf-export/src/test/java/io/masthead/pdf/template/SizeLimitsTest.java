package io.masthead.pdf.template;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.masthead.domain.edition.Typesetter.Untypesettable;
import io.masthead.pdf.Manuscripts;
import io.masthead.pdf.Manuscripts.Text;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeLimitsTest {

    private static void check(String... bodies) {
        List<Text> texts =
                List.of(bodies).stream().map(body -> new Text("Tolls", body)).toList();
        SizeLimits.check(Manuscripts.edition("Institute", texts).sections());
    }

    @ParameterizedTest
    @CsvSource({
        "<p>a</p>, 24990",
        "<table><tr><td>1</td></tr></table>, 2000",
        "<figure><img src=\"a\"></figure>, 2000",
        "<p><span class=\"note\">a</span></p>, 5000"
    })
    void let_as_much_pass_as_can_be_set(String part, int times) {
        assertThatCode(() -> check(part.repeat(times))).doesNotThrowAnyException();
    }

    @Test
    void count_over_all_sections_and_name_the_one_that_goes_over() {
        String half = "<table><tr><td>1</td></tr></table>".repeat(1_001);

        assertThatThrownBy(() -> check(half, half))
                .isInstanceOf(Untypesettable.class)
                .hasMessage("Section II (Tolls) brings the issue to 2,002 tables; it may have 2,000.");
    }

    @Test
    void count_a_cell_for_the_places_that_it_spans() {
        String rows =
                "<tr><td colspan=\"100\" rowspan=\"100\">1</td></tr>".repeat(3) + "<tr><td>1</td></tr>".repeat(99);

        assertThatThrownBy(() -> check("<table>" + rows + "</table>"))
                .hasMessage("Section I (Tolls) brings the issue to 30,099 cells of tables; it may have 25,000.");
    }

    @Test
    void count_what_is_in_the_largest_paragraph() {
        assertThatThrownBy(() -> check("<p>a</p><p>" + "a".repeat(200_001) + "</p>"))
                .hasMessage("Section I (Tolls) has a paragraph of 200,001 characters; it may have 200,000.");
        assertThatThrownBy(() -> check("<p>a</p><p>" + "<em>a</em>b".repeat(10_001) + "</p>"))
                .hasMessage("Section I (Tolls) has a paragraph of 10,001 elements; it may have 10,000.");
    }

    @Test
    void count_sections() {
        String[] many = new String[301];
        Arrays.fill(many, "<p>a</p>");

        assertThatThrownBy(() -> check(many)).hasMessageContaining("301 sections; it may have 300.");
    }
}
