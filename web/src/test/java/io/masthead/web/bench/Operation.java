package io.masthead.web.bench;

import java.net.http.HttpRequest;

/** What people ask of the application most. A save is last, so that what follows it does not disturb the others. */
enum Operation {
    ISSUES("list: issues"),
    ISSUE("list: sections of an issue"),
    SECTION("read a section"),
    REVISIONS("list: ten revisions"),
    DESK("page: desk"),
    BOARD("page: board"),
    SECTION_PAGE("page: section"),
    SAVE("save a section");

    private final String label;

    Operation(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    HttpRequest.Builder request(Person person, House house) {
        return switch (this) {
            case ISSUES -> person.api("issues?publication=" + House.PUBLICATION + "&limit=20");
            case ISSUE -> person.api("issues/" + house.issue());
            case SECTION -> person.api("sections/" + person.section());
            case REVISIONS -> person.api("sections/" + person.section() + "/revisions?limit=10");
            case DESK -> person.page("/");
            case BOARD -> person.page(house.board());
            case SECTION_PAGE -> person.page("/sections/" + person.section());
            case SAVE -> person.save();
        };
    }
}
