package io.masthead.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every message of every bundle, in every language that the application has. */
class MessageBundlesTest {

    /** None, one, several, and one that has a separator. */
    private static final List<Integer> NUMBERS = List.of(0, 1, 2, 1234);

    private static final Engine ENGINE = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .build();

    private static final List<Class<?>> BUNDLES = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests()).importPackages("io.masthead.web").stream()
                    .filter(it -> it.isAnnotatedWith(MessageBundle.class))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    static List<Class<?>> bundles() {
        return BUNDLES;
    }

    @Test
    void are_found() {
        assertThat(bundles()).contains(LayoutMessages.class).hasSizeGreaterThan(10);
    }

    @TestFactory
    Stream<DynamicTest> render_in_the_default_language() {
        return bundles().stream()
                .flatMap(bundle -> Arrays.stream(bundle.getDeclaredMethods())
                        .map(it -> DynamicTest.dynamicTest(
                                bundle.getSimpleName() + "." + it.getName(),
                                () -> isSaid(it, it.getAnnotation(Message.class).value()))));
    }

    /** Another language is a file for each bundle; the build alone would fall back to English in silence. */
    @ParameterizedTest
    @MethodSource("bundles")
    void render_in_every_other_language(Class<?> bundle) throws IOException {
        for (var language : otherLanguages()) {
            var messages = messages(bundle, language);
            for (var method : bundle.getDeclaredMethods()) {
                assertThat(messages).as(bundle + " in " + language).containsKey(method.getName());
                isSaid(method, messages.getProperty(method.getName(), ""));
            }
        }
    }

    private static void isSaid(Method method, String message) {
        for (int number : NUMBERS) {
            var said = ENGINE.parse(message).instance();
            arguments(method, number).forEach(said::data);
            assertThat(said.render()).as(method + " for " + number).isNotBlank();
        }
    }

    private static Map<String, Object> arguments(Method method, int number) {
        var arguments = new HashMap<String, Object>();
        for (Parameter it : method.getParameters()) {
            arguments.put(it.getName(), argument(it.getType(), number));
        }
        return arguments;
    }

    private static Object argument(Class<?> type, int number) {
        if (type == int.class || type == Integer.class) {
            return number;
        }
        if (type == long.class || type == Long.class) {
            return (long) number;
        }
        return type == boolean.class ? number > 1 : "word " + number;
    }

    private static List<String> otherLanguages() throws IOException {
        var settings = properties(Path.of("src/main/resources/application.properties"));
        var all = List.of(settings.getProperty("quarkus.locales", "en").split(","));
        var usual = settings.getProperty("quarkus.default-locale", "en");
        return all.stream().filter(language -> !language.equals(usual)).toList();
    }

    private static Properties messages(Class<?> bundle, String language) throws IOException {
        var name = bundle.getAnnotation(MessageBundle.class).value();
        return properties(Path.of("src/main/resources/messages/" + name + "_" + language + ".properties"));
    }

    private static Properties properties(Path file) throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        return properties;
    }
}
