package io.masthead.web.help;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.staff.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Help leads somewhere: each topic has its text, each link its topic, each picture its file. */
class HelpTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path TEMPLATES = RESOURCES.resolve("templates");
    private static final Path HELP = TEMPLATES.resolve("help");
    private static final Path PICTURES = RESOURCES.resolve("META-INF/resources/pictures");
    private static final int LARGEST_PICTURE = 200 * 1024;

    private static final Pattern LINK = Pattern.compile("href=\"/help/([^\"{]*)\"");
    private static final Pattern CONTEXT = Pattern.compile("\\{#help\\s+topic=\"([^\"]*)\"");
    private static final Pattern PICTURE = Pattern.compile("\\{#picture\\s+name=\"([^\"]*)\"");

    private static final Set<String> TOPICS =
            Arrays.stream(HelpTopic.values()).map(HelpTopic::slug).collect(Collectors.toUnmodifiableSet());

    @ParameterizedTest
    @EnumSource
    void has_a_text_on_every_topic(HelpTopic topic) {
        assertThat(HELP.resolve("en").resolve(topic.slug() + ".html")).isNotEmptyFile();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void has_no_text_that_nothing_leads_to(Path language) {
        assertThat(templates(language).map(file -> file.getFileName().toString().replace(".html", "")))
                .isSubsetOf(TOPICS);
    }

    @ParameterizedTest
    @EnumSource
    void has_a_page_for_every_role_with_what_it_does(Role role) {
        var page = HelpTopic.at(role.name().toLowerCase(java.util.Locale.ROOT));
        assertThat(page).isPresent();
        assertThat(HelpTopic.allRoles()).contains(page.get());
        assertThat(page.get().related()).isNotEmpty();
    }

    @Test
    void lists_every_task_with_a_role() {
        var listed = HelpTopic.allRoles().stream().flatMap(role -> role.related().stream());
        assertThat(Stream.concat(listed, HelpTopic.allRoles().stream()))
                .containsOnlyOnceElementsOf(HelpTopic.allRoles())
                .contains(HelpTopic.values());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void links_only_to_topics_that_exist(Path template) {
        assertThat(found(LINK, template).filter(slug -> !slug.isEmpty())).isSubsetOf(TOPICS);
        assertThat(found(CONTEXT, template)).isSubsetOf(TOPICS);
    }

    @Test
    void is_reached_from_where_the_question_arises() {
        for (var feature : List.of("section", "board", "intake", "edition", "publication")) {
            assertThat(templates(TEMPLATES.resolve(feature)).flatMap(file -> found(CONTEXT, file)))
                    .as(feature)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void shows_pictures_that_exist_light_and_dark_and_are_small(Path template) {
        assertThat(found(PICTURE, template)).allSatisfy(name -> {
            assertThat(PICTURES.resolve(name + ".png")).exists();
            assertThat(PICTURES.resolve(name + "-dark.png")).exists();
            assertThat(HelpPictures.width(name)).isPositive();
            assertThat(HelpPictures.height(name)).isPositive();
        });
    }

    @Test
    void keeps_no_picture_that_is_large_or_not_shown() {
        var shown = pages().flatMap(file -> found(PICTURE, file))
                .flatMap(name -> Stream.of(name + ".png", name + "-dark.png"))
                .collect(Collectors.toSet());
        assertThat(files(PICTURES)).allSatisfy(file -> {
            assertThat(file.getFileName().toString()).isIn(shown);
            assertThat(file.toFile().length()).isLessThanOrEqualTo(LARGEST_PICTURE);
        });
    }

    static Stream<Path> languages() {
        try (var folders = Files.list(HELP)) {
            return folders.filter(Files::isDirectory).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Path> pages() {
        return templates(TEMPLATES);
    }

    private static Stream<Path> templates(Path folder) {
        return files(folder).filter(file -> file.toString().endsWith(".html"));
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> found(Pattern pattern, Path template) {
        try {
            return pattern.matcher(Files.readString(template)).results().map((MatchResult it) -> it.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
