package io.masthead.domain.message;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.masthead.domain.refusal.ReasonCode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of sentences of all features: each language has the same, and none is ill-formed. */
class MessageBundlesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?:'')*(?!')");

    /** The features' folders with the names of their bundles, as in section/reasons. */
    static Stream<String> bundles() throws IOException, URISyntaxException {
        var root = root();
        try (var files = Files.walk(root)) {
            return files
                    .filter(it -> it.toString().endsWith(".properties"))
                    .map(it -> root.relativize(it).toString().replaceFirst("(_[a-z]+)?\\.properties$", ""))
                    .distinct()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void say_the_same_in_every_language(String bundle) {
        var english = file(bundle, Locale.ENGLISH);
        for (var language : MessageFile.LANGUAGES) {
            var other = file(bundle, language);
            assertThat(other.keys()).as("%s", language).isEqualTo(english.keys());
            for (var key : english.keys()) {
                assertThat(arguments(other.line(key)))
                        .as("%s in %s", key, language)
                        .isEqualTo(arguments(english.line(key)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void are_formats_without_a_lone_apostrophe(String bundle) {
        for (var language : MessageFile.LANGUAGES) {
            var file = file(bundle, language);
            for (var key : file.keys()) {
                assertThat(file.line(key)).as(key).isNotBlank().doesNotContainPattern(LONE_APOSTROPHE);
                assertThatCode(() -> new MessageFormat(file.line(key), language))
                        .as("%s in %s", key, language)
                        .doesNotThrowAnyException();
            }
        }
    }

    private static Set<String> arguments(String line) {
        return ARGUMENT.matcher(line).results().map(MatchResult::group).collect(toSet());
    }

    private static MessageFile file(String bundle, Locale language) {
        return MessageFile.of(ReasonCode.class, "/io/masthead/domain/" + bundle, language);
    }

    private static Path root() throws URISyntaxException {
        URL file = Objects.requireNonNull(ReasonCode.class.getResource("reasons.properties"));
        return Path.of(file.toURI()).resolve("../..").normalize();
    }
}
