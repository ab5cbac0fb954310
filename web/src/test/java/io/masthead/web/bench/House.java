package io.masthead.web.bench;

import io.masthead.web.environment.Api;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;

/** A publication with issues, of which one has a section for each connection, as long as those of a real issue. */
final class House {
    static final String PUBLICATION = "bulletin";
    private static final int ISSUES = 24;
    private static final int REVISIONS = 10;
    private static final int WORDS = 1000;

    private final Installation masthead;
    private final String period = Api.period();
    private final String issue;
    private final String text;

    House(Installation masthead) {
        this.masthead = masthead;
        var publisher = Api.as("publisher", masthead).withPublication();
        this.text = words(masthead);
        for (int i = 0; i < ISSUES; i++) {
            plan(publisher, Api.period());
        }
        this.issue = plan(publisher, period);
    }

    private static String plan(Api publisher, String period) {
        return publisher
                .post("/issues", Map.of("publication", PUBLICATION, "period", period))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The demo's own text, block after block, until it is long enough. */
    private String words(Installation masthead) {
        var editor = Api.as("editor", masthead);
        var text = new StringBuilder();
        for (var section : editor.sections(editor.importIssue(Texts.ours(), Api.period()))) {
            String body = editor.get("/sections/" + section).path("body");
            for (var block : Jsoup.parseBodyFragment(body).body().children()) {
                if (count(text) < WORDS) {
                    text.append(block.outerHtml());
                }
            }
        }
        return text.toString();
    }

    private static int count(CharSequence html) {
        return Jsoup.parseBodyFragment(html.toString()).text().split(" ").length;
    }

    /** Adds a section with ten revisions for each of so many people. */
    List<Person> people(int number) throws IOException, InterruptedException {
        var people = new ArrayList<Person>();
        for (int i = 0; i < number; i++) {
            String section = Api.as("publisher", masthead)
                    .post("/issues/" + issue + "/sections", Map.of("title", "Rivers " + i))
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            var person = new Person(masthead, section, text);
            person.write(REVISIONS);
            people.add(person);
        }
        return people;
    }

    String issue() {
        return issue;
    }

    String board() {
        return board(period);
    }

    static String board(String period) {
        return "/issues/" + PUBLICATION + "/" + period;
    }

    int words() {
        return count(text);
    }
}
