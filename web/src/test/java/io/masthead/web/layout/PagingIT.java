package io.masthead.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import io.masthead.web.environment.Api;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Edition;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists that are longer than a page lead on, and back the same way. */
class PagingIT {

    private Installation masthead;

    @BeforeEach
    void a_bulletin() {
        masthead = Installation.on(Database.H2);
        Api.as("publisher", masthead).withPublication();
    }

    @Test
    void leads_through_the_issues_and_back_the_same_way() {
        var publisher = Api.as("publisher", masthead);
        for (int i = 0; i < 41; i++) {
            publisher
                    .post("/issues", Map.of("publication", "bulletin", "period", Api.period()))
                    .then()
                    .statusCode(201);
        }
        try (var reader = Browser.visitor(masthead).signIn("auditor")) {
            reader.open("/issues");
            reader.seesNo(AriaRole.LINK, "Newer");
            var first = shown(reader);
            reader.turn("Older");
            var second = shown(reader);
            reader.turn("Older");
            var third = shown(reader);
            assertThat(first).hasSize(20).doesNotContainAnyElementsOf(second);
            assertThat(second).hasSize(20).doesNotContainAnyElementsOf(third);
            reader.turn("Newer");
            assertThat(shown(reader)).isEqualTo(second);
            reader.turn("Newer");
            assertThat(shown(reader)).isEqualTo(first);
        }
    }

    @Test
    void leads_through_the_archive_and_the_trail() {
        try (var publisher = Browser.visitor(masthead).signIn("publisher")) {
            for (int i = 0; !hasOlder(publisher, "/archive") && i < 14; i++) {
                publish();
            }
            var newest = covers(publisher);
            assertThat(newest).hasSize(12);
            publisher.turn("Older");
            publisher.sees(AriaRole.LINK, "Newer");
            assertThat(covers(publisher)).as("none is left out").isNotEmpty().doesNotContainAnyElementsOf(newest);
            publisher.turn("Newer");
            assertThat(covers(publisher)).isEqualTo(newest);

            publisher.open("/events");
            var latest = sequences(publisher);
            assertThat(latest).hasSize(50);
            publisher.turn("Older");
            assertThat(sequences(publisher).getFirst()).isEqualTo(latest.getLast() - 1);
            publisher.turn("Newest");
            assertThat(sequences(publisher).getFirst()).isGreaterThanOrEqualTo(latest.getFirst());
        }
    }

    private void publish() {
        var section = Api.as("editor", masthead).draft("Rivers", "The river falls.");
        Edition.approve(section, masthead);
        var publisher = Api.as("publisher", masthead);
        String issue = publisher.get("/sections/" + section).path("issue");
        String job = publisher.post("/issues/" + issue + "/publish", Map.of()).path("id");
        assertThat(publisher.ended(job).<String>path("status")).isEqualTo("DONE");
    }

    private static boolean hasOlder(Visitor visitor, String path) {
        visitor.open(path);
        return visitor.page().locator("a[rel=next]").count() > 0;
    }

    private static List<String> shown(Visitor visitor) {
        return visitor.page().locator(".issues h2 a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    private static List<String> covers(Visitor visitor) {
        return visitor.page().locator(".cover h3 a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    private static List<Integer> sequences(Visitor visitor) {
        return visitor.page().locator("tr[id^=event-]").all().stream()
                .map(row -> Integer.valueOf(row.getAttribute("id").replaceAll("\\D", "")))
                .toList();
    }
}
