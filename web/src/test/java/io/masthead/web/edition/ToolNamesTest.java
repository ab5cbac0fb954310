package io.masthead.web.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.edition.ToolchainFingerprint.Part;
import io.quarkus.qute.i18n.Message;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ToolNamesTest {

    /** The bundle's English words, without the application that speaks them. */
    private static final EditionMessages WORDS = (EditionMessages) Proxy.newProxyInstance(
            ToolNamesTest.class.getClassLoader(),
            new Class<?>[] {EditionMessages.class},
            (proxy, method, arguments) -> method.getAnnotation(Message.class).value());

    @ParameterizedTest
    @EnumSource(Part.class)
    void have_words_for_each_part(Part part) {
        assertThat(ToolNames.name(part, WORDS)).isNotBlank();
    }

    @Test
    void are_different_for_each_part() {
        assertThat(Arrays.stream(Part.values()).map(part -> ToolNames.name(part, WORDS)))
                .doesNotHaveDuplicates();
    }
}
