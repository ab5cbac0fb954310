package io.masthead.web.section;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import io.masthead.web.environment.Api;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Cursor;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.Visitor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A key in a long text: what it costs is told, and that it waits for nobody is held. */
class KeystrokeIT {

    private static final int PARAGRAPHS = 140;
    private static final String PARAGRAPH = "<p>"
            + "The dam of the city holds the water that the river brings. "
                    .repeat(6)
                    .strip() + "</p>";
    private static final int KEYS = 60;
    private static final int PAUSE_MS = 60;

    /** The text in the middle of which is typed; each tenth paragraph has a heading over it. */
    private static String text() {
        return IntStream.range(0, PARAGRAPHS)
                .mapToObj(i -> (i % 10 == 0 ? "<h2>Reach " + i + "</h2>\n" : "") + PARAGRAPH)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void is_in_the_text_at_once_without_a_server() {
        var masthead = Installation.on(Database.H2);
        var api = Api.as("editor", masthead);
        var section = api.draft("Rivers", "The river falls.");
        var body = Map.of("title", "Rivers", "body", text());
        api.put("/sections/" + section, body, api.version(section)).then().statusCode(200);
        try (var editor = Browser.visitor(masthead).signIn("editor")) {
            editor.open("/sections/" + section + "/edit");
            Cursor.into(editor.field("Text"));
            editor.page().context().setOffline(true);
            var median = median(editor);
            System.out.printf("A key in a text of 10,000 words: %.1f ms of script (median of %d).%n", median, KEYS);
            assertThat(median).isPositive();
            assertThat(editor.field("Text")).containsText("w".repeat(KEYS));
            editor.page().context().setOffline(false);
        }
    }

    private static double median(Visitor editor) {
        var browser = editor.page().context().newCDPSession(editor.page());
        browser.send("Performance.enable");
        var times = new ArrayList<Double>();
        for (int i = 0; i < KEYS; i++) {
            double before = scripted(browser);
            editor.page().keyboard().press("w");
            editor.page().waitForTimeout(PAUSE_MS);
            times.add((scripted(browser) - before) * 1000);
        }
        Collections.sort(times);
        return times.get(KEYS / 2);
    }

    /** How long scripts have run on the page so far, in seconds. */
    private static double scripted(CDPSession browser) {
        for (var metric : browser.send("Performance.getMetrics").getAsJsonArray("metrics")) {
            JsonObject it = metric.getAsJsonObject();
            if (it.get("name").getAsString().equals("ScriptDuration")) {
                return it.get("value").getAsDouble();
            }
        }
        throw new AssertionError("The browser does not say how long scripts ran.");
    }
}
