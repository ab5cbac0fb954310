package io.masthead.api.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.api.world.Requests;
import io.masthead.api.world.Statements;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every open editor saves every few seconds: what each save asks of the database is what an installation is made for. */
@QuarkusTest
class SaveCostTest {

    private static final int MOST = 7;
    private static final int TIMES = 7;

    private final Requests editor = Requests.as("editor");

    @Test
    void a_text_is_saved_in_at_most_seven_statements() {
        var section = Requests.section("Cost", "<p>It rose.</p>");
        assertThat(save(section, "<p>It <strong>fell</strong> %d times.</p>")).hasSizeBetween(1, MOST);
        assertThat(save(section, "<p>It fell, <span lang=\"de\">und stieg %d Mal</span>.</p>"))
                .as("a text in two languages")
                .hasSizeBetween(1, MOST);
    }

    @Test
    void a_text_without_a_byline_is_saved_in_at_most_seven_as_well() {
        var section = Requests.section("Cost", "<p>It rose.</p>");
        assertThat(save(section, "<p>It fell %d times.</p>", Map.of("title", "Rivers")))
                .hasSizeBetween(1, MOST);
    }

    @Test
    void the_trail_is_written_when_all_else_is_done() {
        var section = Requests.section("Order", "<p>It rose.</p>");
        var sent = save(section, "<p>It fell %d times.</p>");
        assertThat(sent).filteredOn(it -> it.contains("event_head")).hasSize(1);
        assertThat(sent.getLast()).contains("event_head");
    }

    private List<String> save(String section, String body) {
        return save(section, body, Map.of("title", "Rivers", "byline", ""));
    }

    /** The fewest of several times: where no check of the pages is under way, one is queued after the commit. */
    private List<String> save(String section, String body, Map<String, String> others) {
        return IntStream.range(0, TIMES)
                .mapToObj(time -> {
                    var form = new HashMap<>(others);
                    form.put("body", body.formatted(time));
                    return saved(section, form);
                })
                .min(Comparator.comparingInt(List::size))
                .orElseThrow();
    }

    private List<String> saved(String section, Map<String, String> form) {
        var request =
                editor.request().header("If-Match", editor.version(section)).body(form);
        return Statements.of(() -> request.put("/sections/" + section).then().statusCode(200));
    }
}
