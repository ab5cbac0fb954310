package io.masthead.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The theme of Keycloak's pages, as it stands in the repository. */
class SignInThemeTest {

    private static final Path THEME = Path.of("../docker/themes/masthead/login");

    @Test
    void says_the_same_in_both_languages() throws IOException {
        assertThat(sentences("az").keySet()).isEqualTo(sentences("en").keySet());
        assertThat(sentences("az").values())
                .allSatisfy(it -> assertThat((String) it).isNotBlank());
    }

    /** Keycloak reads them as {@code MessageFormat}, in which a straight apostrophe begins a quotation. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "az"})
    void holds_no_straight_apostrophe(String language) throws IOException {
        assertThat(sentences(language).values()).noneMatch(it -> ((String) it).contains("'"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void names_no_other_host(Path file) throws IOException {
        assertThat(Files.readString(file).replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("//");
    }

    @ParameterizedTest
    @ValueSource(strings = {"masthead-realm.json", "demo/masthead-realm.json"})
    void is_the_one_of_each_realm(String realm) throws IOException {
        assertThat(Files.readString(Path.of("../docker/realm", realm)))
                .contains("\"loginTheme\": \"masthead\"", "\"supportedLocales\": [\"en\", \"az\"]");
    }

    @Test
    void has_only_styles_that_the_application_has() throws IOException {
        var styles = Files.readString(THEME.resolve("resources/css/sign-in.css"));
        var shared = styles.lines()
                .filter(it -> it.startsWith("@import"))
                .map(it -> it.replaceFirst("@import \"\\.\\./app/([^\"]+)\".*", "$1"))
                .toList();
        assertThat(shared)
                .isNotEmpty()
                .allSatisfy(it ->
                        assertThat(Path.of("src/main/resources/web/app", it)).exists());
    }

    private static Properties sentences(String language) throws IOException {
        var sentences = new Properties();
        try (var file = Files.newBufferedReader(THEME.resolve("messages/messages_" + language + ".properties"))) {
            sentences.load(file);
        }
        return sentences;
    }

    static Stream<Path> files() throws IOException {
        try (var files = Files.walk(THEME)) {
            return files.filter(it -> it.toString().matches(".*\\.(ftl|css|svg|properties)")).toList().stream();
        }
    }
}
