package io.masthead.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Names that a reader had to ask about do not come back; docs/glossary.md has the ones that took their place. */
@AnalyzeClasses(
        packages = "io.masthead",
        importOptions = {DoNotIncludeTests.class, DoNotIncludeFixtures.class})
class RetiredNamesTest {

    private static final List<String> NAMES = read("retired-names.txt");

    /** Where each was: {@code page} and {@code file} are good names elsewhere. */
    private static final List<String> PACKAGES = List.of(
            "io.masthead.domain.text",
            "io.masthead.pdf.paragraph",
            "io.masthead.pdf.makeup",
            "io.masthead.pdf.page",
            "io.masthead.pdf.letter",
            "io.masthead.pdf.file",
            "io.masthead.web.door");

    @ArchTest
    static void no_class_has_a_retired_name(JavaClasses all) {
        var names = all.stream()
                .filter(JavaClass::isTopLevelClass)
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(names).hasSizeGreaterThan(NAMES.size());
        names.retainAll(Set.copyOf(NAMES));
        assertThat(names).isEmpty();
    }

    @ArchTest
    static void no_package_has_a_retired_name(JavaClasses all) {
        assertThat(all.stream().map(JavaClass::getPackageName).distinct())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(PACKAGES);
    }

    private static List<String> read(String resource) {
        try (var stream = Objects.requireNonNull(RetiredNamesTest.class.getResourceAsStream("/" + resource))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
