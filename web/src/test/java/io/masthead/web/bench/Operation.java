package io.masthead.web.bench;

import java.net.http.HttpRequest;
import java.util.function.BiFunction;

/** What people ask of the application most. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
enum Operation {
    ISSUES("list: issues", (person, house) -> person.api("issues?publication=" + House.PUBLICATION + "&limit=20")),
    ISSUE("list: sections of an issue", (person, house) -> person.api("issues/" + house.issue())),
    SECTION("read a section", (person, house) -> person.api("sections/" + person.section())),
    REVISIONS(
            "list: ten revisions",
            (person, house) -> person.api("sections/" + person.section() + "/revisions?limit=10")),
    DESK("page: desk", (person, house) -> person.page("/")),
    BOARD("page: board", (person, house) -> person.page(house.board())),
    SECTION_PAGE("page: section", (person, house) -> person.page("/sections/" + person.section())),
    /** Last, so that what follows a save does not disturb the others. */
    SAVE("save a section", (person, house) -> person.save());

    private final String label;
    private final BiFunction<Person, House, HttpRequest.Builder> request;

    Operation(String label, BiFunction<Person, House, HttpRequest.Builder> request) {
        this.label = label;
        this.request = request;
    }

    String label() {
        return label;
    }

    HttpRequest.Builder request(Person person, House house) {
        return request.apply(person, house);
    }
}
