package io.masthead.web.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The longest text that the editor's field takes, which browsers see to without scripts as well. */
class LongestTextTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern FIELD = Pattern.compile("name=\"body\"[^>]*maxlength=\"(\\d+)\"");
    private static final Pattern LIMIT = Pattern.compile("max-form-attribute-size=(\\d+)M");
    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void reaches_the_server_whatever_it_is_written_in() throws IOException {
        int characters = number(FIELD, "templates/section/textForm.html");
        int megabytes = number(LIMIT, "application.properties");
        var widest = URLEncoder.encode("\u20ac", StandardCharsets.UTF_8);

        assertThat((long) characters * widest.length()).isLessThan((long) megabytes * MEGABYTE);
    }

    private static int number(Pattern pattern, String file) throws IOException {
        var found = pattern.matcher(Files.readString(RESOURCES.resolve(file)));
        assertThat(found.find()).as(file).isTrue();
        return Integer.parseInt(found.group(1));
    }
}
