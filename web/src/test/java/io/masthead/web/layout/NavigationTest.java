package io.masthead.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NavigationTest {

    @Test
    void shows_a_stranger_the_archive_and_the_verify_page_only() {
        assertThat(labelsFor(Set.of())).containsExactly("nav_archive", "nav_verify");
    }

    @Test
    void offers_an_import_to_an_editor_but_not_the_trail() {
        assertThat(labelsFor(Set.of("editor")))
                .contains("nav_desk", "nav_import")
                .doesNotContain("nav_trail");
    }

    @Test
    void offers_the_trail_to_an_auditor_but_no_import() {
        assertThat(labelsFor(Set.of("auditor")))
                .contains("nav_issues", "nav_trail")
                .doesNotContain("nav_import");
    }

    @Test
    void offers_the_settings_to_the_publisher_alone() {
        assertThat(labelsFor(Set.of("publisher"))).contains("nav_settings");
        assertThat(labelsFor(Set.of("editor", "reviewer", "auditor"))).doesNotContain("nav_settings");
    }

    @Test
    void marks_issues_as_current_while_one_reads_a_section() {
        assertThat(currentFrom("/sections/12/review")).containsExactly("nav_issues");
    }

    @Test
    void does_not_mistake_a_longer_name_for_a_place_of_its_own() {
        assertThat(currentFrom("/issues-of-others")).isEmpty();
    }

    private static List<String> labelsFor(Set<String> roles) {
        return NavigationTarget.ALL.stream()
                .filter(place -> place.isFor(roles))
                .map(NavigationTarget::label)
                .toList();
    }

    private static List<String> currentFrom(String path) {
        return NavigationTarget.ALL.stream()
                .map(place -> place.itemAt(path))
                .filter(NavigationItem::current)
                .map(NavigationItem::label)
                .toList();
    }
}
