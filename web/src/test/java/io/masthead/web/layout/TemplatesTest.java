package io.masthead.web.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern ICON = Pattern.compile("\\{#icon name=\"([^\"]+)\"|icon=\"([^\"]+)\"");
    private static final Pattern INLINE =
            Pattern.compile("<style|<script(?! type=\"module\" src=)|\\s(style|on[a-z]+)=", Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @MethodSource("all")
    void name_only_icons_that_exist(Path template) {
        assertThat(icons(template)).allSatisfy(name -> assertThatNoException().isThrownBy(() -> Icons.shape(name)));
    }

    /** The content security policy allows neither. */
    @ParameterizedTest
    @MethodSource("all")
    void hold_no_inline_style_and_no_inline_script(Path template) {
        assertThat(INLINE.matcher(text(template)).results().map(MatchResult::group))
                .isEmpty();
    }

    @Test
    void cannot_name_an_icon_that_is_missing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Icons.shape("no-such-icon"))
                .withMessageContaining("no-such-icon");
    }

    private static Stream<String> icons(Path template) {
        return ICON.matcher(text(template)).results().map(hit -> hit.group(hit.group(1) == null ? 2 : 1));
    }

    private static String text(Path template) {
        try {
            return Files.readString(template);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Path> all() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile).toList().stream();
        }
    }
}
