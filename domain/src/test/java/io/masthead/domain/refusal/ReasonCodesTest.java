package io.masthead.domain.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.masthead.domain.message.MessageFile;
import io.masthead.domain.message.Messages;
import io.masthead.domain.section.SectionState;
import io.masthead.domain.staff.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The reasons of all features, and the bundles with their sentences. */
class ReasonCodesTest {

    private static final List<Class<?>> ENUMS = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests()).importPackages("io.masthead.domain").stream()
                    .filter(it -> it.isEnum() && it.isAssignableTo(ReasonCode.class))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    /** What is said inside of sentences in their language, by what stands before the dot of its key. */
    private static final Map<String, Class<? extends Enum<?>>> WORDS =
            Map.of("resource", ResourceKind.class, "role", Role.class, "state", SectionState.class);

    private static final List<String> ARGUMENTS = List.of("one.", "two", "three", "four");

    static final List<Locale> LANGUAGES = MessageFile.LANGUAGES;

    @Test
    void no_two_features_share_a_code() {
        assertThat(ENUMS).hasSizeGreaterThan(8);
        assertThat(codes().map(ReasonCode::name)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_code_has_a_sentence(Locale language) {
        assertThat(codes())
                .allSatisfy(code -> assertThat(Messages.of(code.bundle(), code.name(), ARGUMENTS, language))
                        .as(code.name())
                        .isNotBlank()
                        .endsWith(".")
                        .doesNotContain("{", "''"));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_word_is_one_that_a_sentence_can_name(Locale language) {
        for (var feature : ENUMS) {
            var beside = codes().filter(it -> it.bundle().equals(feature.getPackageName() + ".reasons"));
            assertThat(MessageFile.of(feature, "reasons", language).keys())
                    .as(feature.getName())
                    .isSubsetOf(
                            Stream.concat(beside.map(ReasonCode::name), words()).toList());
        }
    }

    private static Stream<ReasonCode> codes() {
        return ENUMS.stream()
                .flatMap(it -> Arrays.stream(it.getEnumConstants()))
                .map(ReasonCode.class::cast);
    }

    private static Stream<String> words() {
        var named = WORDS.entrySet().stream()
                .flatMap(words ->
                        Arrays.stream(words.getValue().getEnumConstants()).map(it -> words.getKey() + "." + it.name()));
        return Stream.concat(named, Stream.of("or", "place.OUTSIDE_SECTIONS"));
    }
}
