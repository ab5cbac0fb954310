package io.masthead.web.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds docs/architecture.md against the packages of the four modules. */
class ArchitecturePageTest {

    private static final Pattern ROW =
            Pattern.compile("^\\| `((?:domain|api|pdf|web)[.a-z]*)` \\| \\S", Pattern.MULTILINE);

    private static final List<String> MODULES = List.of("domain", "api", "pdf-export", "web");

    @Test
    void the_page_names_every_package_once_and_no_other() throws IOException {
        var page = Files.readString(Path.of("../docs/architecture.md"));
        var named = ROW.matcher(page).results().map((MatchResult row) -> row.group(1));
        assertThat(named).containsExactlyInAnyOrderElementsOf(packages());
    }

    private static List<String> packages() throws IOException {
        var packages = new ArrayList<String>();
        for (var module : MODULES) {
            var root = Path.of("..", module, "src/main/java/io/masthead");
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.endsWith("package-info.java"))
                        .map(file -> root.relativize(file.getParent()).toString())
                        .forEach(name -> packages.add(name.replace('/', '.')));
            }
        }
        return packages;
    }
}
