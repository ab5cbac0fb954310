package io.masthead.api.check;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.masthead.api.world.Requests;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CheckResourceTest {

    private static final String TEXT = "<p data-id=\"ablock1\">It rose by 5 % in TBC.</p>"
            + "<figure data-id=\"afigure\"><img src=\"/assets/00000000-0000-7000-8000-000000000001/file\"></figure>"
            + "<h4 data-id=\"aheading\">Too deep</h4>";

    private static final Map<String, String> PER_CENT =
            Map.of("rule", "PER_CENT", "block", "ablock1", "quote", "5 %", "reason", "It is quoted.");

    private final Requests editor = Requests.as("editor");

    @Test
    void findings_of_a_section_name_their_place_and_what_to_write() {
        var section = Requests.section("Rivers", TEXT);

        editor.get("/sections/" + section + "/checks")
                .statusCode(200)
                .body("items[0].rule", equalTo("FIRST_HEADING_TOO_DEEP"))
                .body("items[0].severity", equalTo("ERROR"))
                .body("items[0].waivable", equalTo(false))
                .body("items.section", everyItem(equalTo(section)))
                .body("items.rule", hasItem("PLACEHOLDER"))
                .body("items.find { it.rule == 'PER_CENT' }.block", equalTo("ablock1"))
                .body("items.find { it.rule == 'PER_CENT' }.quote", equalTo("5 %"))
                .body("items.find { it.rule == 'PER_CENT' }.from", equalTo(11))
                .body("items.find { it.rule == 'PER_CENT' }.replacement", equalTo("5 per cent"))
                .body("items.find { it.rule == 'PER_CENT' }.waived", equalTo(false))
                .body("items.find { it.rule == 'PER_CENT' }.detail", equalTo("“5 %” is written “5 per cent” here."));
    }

    @Test
    void findings_of_an_issue_are_listed_page_by_page() {
        var section = Requests.section("Rivers", TEXT);
        String issue = editor.get("/sections/" + section).extract().path("issue");

        String next = editor.get("/issues/" + issue + "/checks?limit=1")
                .statusCode(200)
                .body("items.rule", contains("FIRST_HEADING_TOO_DEEP"))
                .extract()
                .path("next");
        editor.get("/issues/" + issue + "/checks?limit=1&cursor=" + next)
                .statusCode(200)
                .body("items.rule", not(contains("FIRST_HEADING_TOO_DEEP")));
    }

    @Test
    void a_waiver_holds_while_other_words_change_and_can_be_taken_back() {
        var section = Requests.section("Rivers", TEXT);
        var checks = "/sections/" + section + "/checks";

        String waiver = editor.post(checks + "/waivers", PER_CENT)
                .statusCode(201)
                .body("reason", equalTo("It is quoted."))
                .body("by", equalTo("The editor"))
                .extract()
                .path("id");
        editor.post(checks + "/waivers", PER_CENT).statusCode(201).body("id", equalTo(waiver));
        editor.request()
                .header("If-Match", editor.version(section))
                .body(Map.of("body", TEXT.replace("It rose", "As they say, it rose")))
                .put("/sections/" + section)
                .then()
                .statusCode(200);
        editor.get(checks)
                .body("items.find { it.rule == 'PER_CENT' }.waived", equalTo(true))
                .body("items.find { it.rule == 'PER_CENT' }.waiver.id", equalTo(waiver));
        editor.request().delete(checks + "/waivers/" + waiver).then().statusCode(204);
        editor.get(checks)
                .body("items.find { it.rule == 'PER_CENT' }.waived", equalTo(false))
                .body("items.find { it.rule == 'PER_CENT' }", not(hasKey("waiver")));
        editor.request().delete(checks + "/waivers/" + waiver).then().statusCode(404);
    }

    @Test
    void what_has_to_be_mended_and_what_is_not_there_is_not_waived() {
        var waivers = "/sections/" + Requests.section("Rivers", TEXT) + "/checks/waivers";

        editor.post(waivers, Map.of("rule", "FIRST_HEADING_TOO_DEEP", "block", "aheading", "reason", "So be it."))
                .statusCode(409)
                .body("reasons.code", contains("MUST_BE_MENDED"));
        editor.post(waivers, Map.of("rule", "PER_CENT", "block", "ablock1", "quote", "6 %", "reason", "So be it."))
                .statusCode(409)
                .body("reasons.code", contains("FINDING_GONE"));
        editor.post(waivers, Map.of("rule", "PER_CENT", "block", "ablock1", "quote", "5 %"))
                .statusCode(422)
                .body("violations.field", contains("reason"));
    }

    @Test
    void all_roles_read_and_those_who_write_waive() {
        var checks = "/sections/" + Requests.section("Rivers", TEXT) + "/checks";

        for (var role : new String[] {"editor", "reviewer", "publisher", "auditor"}) {
            Requests.as(role).get(checks).statusCode(200);
        }
        for (var role : new String[] {"reviewer", "auditor", "guest"}) {
            Requests.as(role).post(checks + "/waivers", PER_CENT).statusCode(403);
        }
        Requests.as("guest").get(checks).statusCode(403);
        Requests.as("publisher").post(checks + "/waivers", PER_CENT).statusCode(201);
    }
}
