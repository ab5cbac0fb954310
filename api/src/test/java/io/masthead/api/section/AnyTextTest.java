package io.masthead.api.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.api.world.Requests;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever letters are pasted into a text: they are kept and saved with all their words, or refused with a reason. */
@QuarkusTest
class AnyTextTest {

    /** {@code -Dmasthead.fuzz.seconds=600} tries for ten minutes. */
    private static final Duration FUZZING = Duration.ofSeconds(Integer.getInteger("masthead.fuzz.seconds", 1));

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(20);

    /** Whole: a block's id may hold the same letters. */
    private static final Pattern WORD = Pattern.compile("\\bw\\d{1,5}\\b");

    private static final String[] PIECES = {
        "&",
        "&amp;",
        "<",
        ">",
        "</p>",
        "<script>",
        "]]>",
        "<!--",
        "\"",
        "'",
        "\\",
        "%00",
        "{#if}",
        "{cdi:x}",
        "${x}",
        "#{x}",
        "\u0000",
        "\u0001",
        "\u0008",
        "\u001B[31m",
        "\u007F",
        "\u0085",
        "\u00A0",
        "\u00AD",
        "\u200B",
        "\u200D",
        "\u202E",
        "\u2028",
        "\u2029",
        "\u2066",
        "\uFEFF",
        "\uFFFE",
        "\uFFFF",
        "\uFDD0",
        "\uD83D",
        "\uDC00",
        "\uD83D\uDC69\u200D\uD83D\uDE80",
        "e\u0301",
        "\u0301\u0301\u0301",
        "\u05D0\u05D1",
        "\u0627\u0644",
        "\u4E2D\u6587",
        "\u0259\u018F",
        "I\u0307",
        "\t",
        "\r",
        "\n",
        "\r\n",
        "\n\n",
        " ",
        "  ",
        "1. ",
        "- ",
        "* ",
        "# ",
        "https://example.org/?a=1&b=2",
        "5 %"
    };

    private final Requests editor = Requests.as("editor");

    @Test
    void is_kept_or_refused() {
        var section = Requests.section("Rivers", "<p>The river falls.</p>");
        long end = System.nanoTime() + FUZZING.toNanos();
        while (System.nanoTime() < end) {
            check(section, ThreadLocalRandom.current().nextLong());
        }
    }

    private void check(String section, long seed) {
        var random = new Random(seed);
        String pasted = letters(random, random.nextInt(50) == 0 ? 60_000 : 40);
        String title = letters(random, random.nextInt(20) == 0 ? 200 : 4);
        boolean typed = random.nextInt(3) > 0;
        var text = Map.of(
                "title", title, "byline", letters(random, 3), "body", typed ? html(pasted) : pasted, "basedOn", 1);
        var kept = editor.request()
                .body(text)
                .put("/sections/" + section + "/draft")
                .then()
                .extract();
        answered(kept, typed ? pasted : "", seed);
        var saved = editor.request()
                .header("If-Match", editor.version(section))
                .body(text)
                .put("/sections/" + section)
                .then()
                .extract();
        answered(saved, typed ? pasted : "", seed);
        assertThat(editor.get("/sections/" + section + "/checks").extract().statusCode())
                .as("checks, seed %s", seed)
                .isEqualTo(200);
    }

    private static void answered(ExtractableResponse<Response> answer, String pasted, long seed) {
        assertThat(answer.statusCode()).as("seed %s", seed).isIn(200, 422);
        assertThat(answer.time()).as("seed %s", seed).isLessThan(LONGEST_ANSWER.toMillis());
        if (answer.statusCode() == 200 && !pasted.isEmpty()) {
            assertThat(words(answer.path("body"))).as("seed %s", seed).isEqualTo(words(pasted));
        }
    }

    private static List<String> words(String letters) {
        return WORD.matcher(letters).results().map(it -> it.group()).toList();
    }

    private static String letters(Random random, int most) {
        var letters = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            letters.append(
                    switch (random.nextInt(4)) {
                        case 0 -> PIECES[random.nextInt(PIECES.length)];
                        case 1 -> Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1));
                        default -> " w" + i + " ";
                    });
        }
        return letters.toString();
    }

    /** As the editor has what is pasted as plain text: a paragraph for each line. */
    private static String html(String letters) {
        String escaped = letters.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<p>" + escaped.replaceAll("\\R", "</p><p>") + "</p>";
    }
}
