package io.masthead.web.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documentation names exists: files; in the guides classes and tests as well. */
class GuidesTest {

    private static final Path ROOT = Path.of("..");

    private static final Pattern LINK = Pattern.compile("(?:]\\(|^\\[[^]]+]: )([^)\\s#]+)", Pattern.MULTILINE);
    private static final Pattern PATH =
            Pattern.compile("`((?:domain|api|pdf-export|web|docs|docker|launcher)/[^`\\s]*)`");
    private static final Pattern REFERENCE = Pattern.compile("^\\[([^]]+)]: ", Pattern.MULTILINE);
    private static final Pattern REFERRED = Pattern.compile("\\[([^]\\n]+)](?!\\(|\\[|:)");
    private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z]\\w*)`");
    private static final Pattern CODE = Pattern.compile("```.*?```", Pattern.DOTALL);
    private static final Pattern CHECK = Pattern.compile("^\\./masthead check (.+)$", Pattern.MULTILINE);

    private static final List<String> MODULES = List.of("domain", "api", "pdf-export", "web");

    private static final Set<String> CLASSES = MODULES.stream()
            .flatMap(module -> files(ROOT.resolve(module).resolve("src"), ".java").stream())
            .map(file -> file.getFileName().toString().replace(".java", ""))
            .collect(Collectors.toUnmodifiableSet());

    static List<Path> guides() {
        var pages = Stream.of("README.md", "CONTRIBUTING.md", "docs/architecture.md", "docs/glossary.md")
                .map(ROOT::resolve);
        return Stream.concat(pages, files(ROOT.resolve("docs/recipes"), ".md").stream())
                .toList();
    }

    /** The guides, and all other documentation. */
    static List<Path> pages() {
        return Stream.concat(guides().stream(), files(ROOT.resolve("docs"), ".md").stream())
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void link_to_files_that_exist(Path page) throws IOException {
        assertThat(found(LINK, Files.readString(page)).filter(target -> !target.contains("://")))
                .allSatisfy(target ->
                        assertThat(page.resolveSibling(target).normalize()).exists());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void name_paths_that_exist_but_for_what_the_build_makes(Path page) throws IOException {
        var written = found(PATH, Files.readString(page)).filter(path -> !path.contains("/target/"));
        assertThat(written).allSatisfy(path -> assertThat(ROOT.resolve(path)).exists());
    }

    @ParameterizedTest
    @MethodSource("guides")
    void say_where_each_link_leads(Path guide) throws IOException {
        var page = CODE.matcher(Files.readString(guide)).replaceAll("");
        assertThat(found(REFERRED, page)).isSubsetOf(found(REFERENCE, page).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("guides")
    void name_classes_that_exist(Path guide) throws IOException {
        assertThat(CLASSES).containsAll(found(CLASS, Files.readString(guide)).toList());
    }

    @ParameterizedTest
    @MethodSource("guides")
    void run_tests_that_exist(Path guide) throws IOException {
        assertThat(CLASSES)
                .containsAll(found(CHECK, Files.readString(guide))
                        .flatMap(tests -> Stream.of(tests.split(" ", -1)))
                        .toList());
    }

    private static Stream<String> found(Pattern pattern, String page) {
        return pattern.matcher(page).results().map((MatchResult it) -> it.group(1));
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
