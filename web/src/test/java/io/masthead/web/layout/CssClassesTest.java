package io.masthead.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.document.NodeType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The names of CSS classes: what the style sheets define is what the templates use, and each is a word. */
class CssClassesTest {

    private static final Path STYLES = Path.of("src/main/resources/web");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path SIGN_IN_PAGES = Path.of("../docker/themes/masthead/login");

    /** Of notes in texts, whose HTML is stored, and of htmx. */
    private static final Set<String> NOT_IN_TEMPLATES = Set.of("note", "htmx-request");

    /** Its names are ProseMirror's own. */
    private static final String OF_A_LIBRARY = "prosemirror.css";

    private static final String COLOUR = "colour-";

    private static final Set<String> SHORT_WORDS = Set.of("row", "tag");
    private static final int LETTERS = 4;

    private static final Pattern COMMENT_OR_TEXT =
            Pattern.compile("/\\*.*?\\*/|\"[^\"]*\"|url\\([^)]*\\)", Pattern.DOTALL);
    private static final Pattern SELECTOR = Pattern.compile("[^{};]*(?=\\{)");
    private static final Pattern CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");
    private static final Pattern ATTRIBUTE = Pattern.compile("class=\"([^\"]*)\"");
    private static final Pattern IN_SCRIPT = Pattern.compile("\\bclass(?:Name|List)?\\b[^\"\n]*\"([a-z][a-z -]*)\"");
    private static final Pattern EXPRESSION = Pattern.compile("\\{[^{}]*}");

    @Test
    void of_templates_are_defined_in_a_style_sheet() {
        assertThat(used()).isNotEmpty().isSubsetOf(defined());
    }

    @Test
    void of_style_sheets_are_used_by_a_template() {
        var known = new TreeSet<>(used());
        known.addAll(NOT_IN_TEMPLATES);
        known.addAll(ofSignInPages());
        known.addAll(ofScripts());
        known.addAll(ofBlocks());
        assertThat(defined()).isNotEmpty().isSubsetOf(known);
    }

    @Test
    void are_words() {
        assertThat(defined())
                .allMatch(name -> name.length() >= LETTERS || SHORT_WORDS.contains(name))
                .noneMatch(name -> name.matches(".*[A-Z_].*"));
    }

    /** They stand in texts, whose HTML is stored. */
    private static Set<String> ofBlocks() {
        return Arrays.stream(NodeType.values()).map(NodeType::className).collect(Collectors.toSet());
    }

    private static Set<String> defined() {
        return collected(files(STYLES, ".css")
                .flatMap(
                        sheet -> SELECTOR.matcher(COMMENT_OR_TEXT.matcher(sheet).replaceAll("\"\""))
                                .results()
                                .map(MatchResult::group)
                                .flatMap(selector -> CLASS.matcher(selector).results())
                                .map(it -> it.group(1).startsWith(COLOUR) ? COLOUR + "1" : it.group(1))));
    }

    private static Set<String> used() {
        return collected(files(TEMPLATES, ".html").flatMap(CssClassesTest::classes));
    }

    /** Of what scripts make, or mark. */
    private static Set<String> ofScripts() {
        return collected(files(STYLES, ".js")
                .flatMap(script -> IN_SCRIPT.matcher(script).results())
                .flatMap(it -> Arrays.stream(it.group(1).split(" "))));
    }

    private static Set<String> ofSignInPages() {
        var pages = files(SIGN_IN_PAGES, ".ftl").flatMap(CssClassesTest::classes);
        var settings = files(SIGN_IN_PAGES, ".properties").flatMap(it -> Arrays.stream(it.split("[\\s=]+")));
        return collected(Stream.concat(pages, settings));
    }

    /** Of a conditional class both are taken; a class that ends in an expression is taken for its first. */
    private static Stream<String> classes(String template) {
        return ATTRIBUTE
                .matcher(template)
                .results()
                .map(it -> it.group(1).replace(COLOUR + "{", COLOUR + "1 {"))
                .flatMap(it -> Arrays.stream(
                        EXPRESSION.matcher(it).replaceAll(" ").strip().split("\\s+")))
                .filter(it -> !it.isEmpty());
    }

    private static Set<String> collected(Stream<String> names) {
        return names.collect(TreeSet::new, Set::add, Set::addAll);
    }

    private static Stream<String> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files
                    .filter(it -> it.toString().endsWith(ending) && !it.endsWith(OF_A_LIBRARY))
                    .map(CssClassesTest::text)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
