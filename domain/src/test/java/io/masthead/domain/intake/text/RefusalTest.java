package io.masthead.domain.intake.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.masthead.domain.intake.text.UnreadableBulletin.Cause;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

    @Nested
    class What_is_no_text {
        @ParameterizedTest
        @ValueSource(strings = {"", " \n\t\r\n", "\uFEFF\n", "\f\f"})
        void is_refused_as_empty(String text) {
            refused(SampleFiles.text(text), Cause.EMPTY);
        }

        @ParameterizedTest
        @ValueSource(strings = {"%PDF-1.7\n", "PK\u0003\u0004docx", "I. Title\n\nText\0"})
        void is_refused_as_binary(String text) {
            refused(SampleFiles.text(text), Cause.BINARY);
        }

        @Test
        void is_refused_in_another_encoding() {
            refused("I. Müqavilə\n\nGörüş".getBytes(StandardCharsets.ISO_8859_1), Cause.NOT_UTF8);
        }

        @Test
        void is_refused_a_byte_above_the_limit() {
            refused(new byte[TextFile.LIMIT + 1], Cause.TOO_LARGE);
        }
    }

    @Nested
    class What_is_no_bulletin {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Just one line",
                    "A letter.\n\nIt goes on. I think that it ends here.\n\nYours",
                    "Contents\n\nI. Nothing\nII. Nowhere\n",
                    "# Notes\n\n- milk\n- bread\n",
                    "I think the\n\nport is full."
                })
        void is_refused(String text) {
            refused(SampleFiles.text(text), Cause.NOT_A_BULLETIN);
        }
    }

    @Nested
    class What_is_hostile {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "a",
                    "- ",
                    "- \n",
                    "I. \n",
                    "I. a\n\n",
                    "\n",
                    "\f",
                    "\"",
                    "'a ",
                    "*",
                    "**a",
                    "\\",
                    "#",
                    "( ",
                    "1\n",
                    "\"a 'b ",
                    "a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d\n",
                    "|",
                    "> ",
                    "I. ",
                    "1. "
                })
        void ends_soon_at_the_limit(String unit) {
            String beginning = "I. Title\n\nText.\n\n";
            byte[] file =
                    SampleFiles.text(beginning + unit.repeat((TextFile.LIMIT - beginning.length()) / unit.length()));
            // generous: a test fails on endless work, not on a busy machine
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> readOrRefuse(file));
        }

        static List<String> longTexts() {
            return List.of(
                    "I. Title\n\n" + "Text.\n".repeat(120_000) + "### b\n".repeat(120_000),
                    "I. Title\n\n" + "Words without a stop that go on and on,\n\n".repeat(120_000),
                    "Contents\n\nI. Title\n" + "And so it goes on\n".repeat(240_000) + "\nI. Title\n\nText.");
        }

        @ParameterizedTest
        @MethodSource("longTexts")
        void takes_no_longer_for_each_line_the_more_there_are(String text) {
            byte[] file = SampleFiles.text(text);
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> readOrRefuse(file));
        }

        @Test
        void does_not_fill_the_report_without_end() {
            byte[] file = SampleFiles.text("I. Title\n\nText.\n\n" + "7\n".repeat(10_000));
            assertThat(BulletinReader.read(file).report())
                    .hasSizeLessThan(600)
                    .last()
                    .extracting(Reading::warning)
                    .isEqualTo(ImportWarning.MORE);
        }

        private static void readOrRefuse(byte[] file) {
            try {
                assertThat(BulletinReader.read(file).sections()).isNotEmpty();
            } catch (UnreadableBulletin refusal) {
                assertThat(refusal.reason()).isNotEqualTo(Cause.TOO_LARGE);
            }
        }
    }

    private static void refused(byte[] file, Cause cause) {
        assertThatThrownBy(() -> BulletinReader.read(file))
                .isInstanceOfSatisfying(UnreadableBulletin.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(cause);
                });
    }
}
