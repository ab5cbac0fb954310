package io.masthead.web.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import io.masthead.domain.publication.Publications;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** No publication can take a word that stands in an address where others have the publication's. */
@AnalyzeClasses(packages = "io.masthead", importOptions = DoNotIncludeTests.class)
class ReservedSlugsTest {

    private static final Set<String> PUBLICATION = Set.of("{publication}", "{slug}");

    @ArchTest
    static void the_reserved_words_are_those_beside_a_publication_in_an_address(JavaClasses all) {
        List<List<String>> addresses = all.stream()
                .filter(it -> it.isAnnotatedWith(Path.class))
                .flatMap(ReservedSlugsTest::addresses)
                .toList();
        Set<String> beside = addresses.stream()
                .flatMap(address -> beside(address, addresses))
                .collect(Collectors.toSet());
        assertThat(beside).isNotEmpty().isEqualTo(Publications.RESERVED_SLUGS);
    }

    private static Stream<List<String>> addresses(JavaClass resource) {
        var path = resource.getAnnotationOfType(Path.class).value();
        return Stream.concat(
                Stream.of(segments(path)),
                resource.getMethods().stream()
                        .filter(it -> it.isAnnotatedWith(Path.class))
                        .map(it -> segments(path + "/" + path(it))));
    }

    private static String path(JavaMethod method) {
        return method.getAnnotationOfType(Path.class).value();
    }

    private static List<String> segments(String path) {
        return Arrays.stream(path.split("/", 0)).filter(it -> !it.isEmpty()).toList();
    }

    private static Stream<String> beside(List<String> address, List<List<String>> others) {
        int at = 0;
        while (at < address.size() && !PUBLICATION.contains(address.get(at))) {
            at++;
        }
        int place = at;
        return others.stream()
                .filter(it -> place < address.size() && place < it.size())
                .filter(it -> it.subList(0, place).equals(address.subList(0, place)))
                .map(it -> it.get(place))
                .filter(it -> !it.startsWith("{"));
    }
}
