package io.masthead.web;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The libraries of both packaged applications, against the list of known vulnerabilities (docs/known-vulnerabilities.txt). */
class KnownVulnerabilitiesIT {

    private static final Path LIST = Path.of("../docs/known-vulnerabilities.txt");

    /** A file of the packaged application: group, dot, artifact, dash, version. */
    private static final Pattern JAR = Pattern.compile("(?<library>.+?)-(?<version>\\d[^/]*)\\.jar");

    /** One line of the list. */
    record Vulnerability(String group, String artifact, Version fixedIn, String number) {

        static Vulnerability of(String line) {
            var columns = line.split(" *\\| *", -1);
            assertThat(columns).as(line).hasSize(4);
            var library = columns[0].split(":", 2);
            return new Vulnerability(library[0], library[1], Version.parse(columns[1]), columns[2]);
        }

        boolean isOf(String library) {
            return artifact.equals("*") ? library.startsWith(group + ".") : library.equals(group + "." + artifact);
        }

        boolean isIn(Library library) {
            return isOf(library.name()) && library.version().compareTo(fixedIn) < 0;
        }
    }

    /** A library as it is shipped. */
    record Library(String name, Version version) {

        /** Netty's versions end in a word that counts for nothing. */
        static Library of(String fileName) {
            var parts = JAR.matcher(fileName);
            assertThat(parts.matches()).as(fileName).isTrue();
            var version = parts.group("version").replaceFirst("\\.Final.*$", "");
            return new Library(parts.group("library"), Version.parse(version));
        }
    }

    static List<Vulnerability> vulnerabilities() throws IOException {
        return Files.readAllLines(LIST).stream()
                .filter(not(String::isBlank))
                .filter(line -> !line.startsWith("#"))
                .map(Vulnerability::of)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("vulnerabilities")
    void are_in_no_library_that_is_shipped(Vulnerability vulnerability) throws IOException {
        for (var build : List.of("quarkus-app", "quarkus-app-postgresql")) {
            assertThat(shipped(build)).as(build).noneMatch(vulnerability::isIn);
        }
    }

    @ParameterizedTest
    @MethodSource("vulnerabilities")
    void are_of_libraries_that_are_shipped(Vulnerability vulnerability) throws IOException {
        assertThat(shipped("quarkus-app-postgresql"))
                .as("else the line can go")
                .anyMatch(it -> vulnerability.isOf(it.name()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"io.netty.netty-codec-http-4.1.137.Final.jar", "io.netty.netty-codec-4.1.9.Final.jar"})
    void are_found_in_a_library_that_is_too_old(String fileName) {
        assertThat(Vulnerability.of("io.netty:* | 4.1.138 | CVE | why").isIn(Library.of(fileName)))
                .isTrue();
    }

    @Test
    void are_not_found_where_they_are_fixed() {
        assertThat(Vulnerability.of("io.netty:* | 4.1.138 | CVE | why")
                        .isIn(Library.of("io.netty.netty-codec-4.1.138.Final.jar")))
                .isFalse();
    }

    private static List<Library> shipped(String build) throws IOException {
        try (var files = Files.list(Path.of("target", build, "lib", "main"))) {
            return files.map(file -> Library.of(file.getFileName().toString())).toList();
        }
    }
}
