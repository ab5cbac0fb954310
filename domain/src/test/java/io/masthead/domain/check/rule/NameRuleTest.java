package io.masthead.domain.check.rule;

import static io.masthead.domain.check.text.CheckRule.UNAPPROVED_SPELLING;
import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.check.style.ApprovedName;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameRuleTest {

    private static final ApprovedName[] NAMES = {
        new ApprovedName("Bakı", List.of("Baki", "Baku")),
        new ApprovedName("Mərkəzi Bank", List.of("Merkezi Bank", "Mərkəz Bankı")),
        new ApprovedName("Əliyev", List.of("Aliyev", "Aliev")),
        new ApprovedName("NATO", List.of("Nato")),
        new ApprovedName("Baku State University", List.of("State University")),
        new ApprovedName("O’Brien", List.of("O'Brian")),
        new ApprovedName("Gəncə", List.of("Ganca", "Gandza"))
    };

    @Nested
    class In_English {
        private final Checks english = Checks.english().with(NAMES);

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "In Baku it rained | Baku → Bakı",
                    "Baku's streets | Baku → Bakı",
                    "the Baku–Tbilisi line | Baku → Bakı",
                    "BAKU IN RAIN | BAKU → BAKI",
                    "Merkezi\u00A0Bank said | Merkezi_Bank → Mərkəzi Bank",
                    "at State University | State University → Baku State University",
                    "a Nato base | Nato → NATO",
                    "Mr O’Brian left | O’Brian → O’Brien"
                })
        void a_variant_is_found_as_a_word_of_its_own(String text, String found) {
            assertThat(english.in(text, UNAPPROVED_SPELLING)).containsExactly(found);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Bakı",
                    "baku",
                    "Bakunin",
                    "a NATO base",
                    "at Baku State University",
                    "Merkezi",
                    "in State Universities"
                })
        void other_words_are_left_alone_and_what_is_approved(String text) {
            assertThat(english.in(text, UNAPPROVED_SPELLING)).isEmpty();
        }

        @Test
        void the_capitals_of_an_approved_name_are_approved() {
            assertThat(english.in("BAKI", UNAPPROVED_SPELLING)).isEmpty();
            assertThat(Checks.azerbaijani().with(NAMES).in("BAKI, MƏRKƏZİ BANK", UNAPPROVED_SPELLING))
                    .isEmpty();
        }
    }

    @Nested
    class In_Azerbaijani {
        private final Checks azerbaijani = Checks.azerbaijani().with(NAMES);

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Bakidan gəldi | Bakidan → Bakıdan",
                    "Bakinin küçələri | Bakinin → Bakının",
                    "Aliyevin sözləri | Aliyevin → Əliyevin",
                    "Aliyevlərdən biri | Aliyevlərdən → Əliyevlərdən",
                    "Ganceden | ",
                    "Gancadan | Gancadan → Gəncədən",
                    "Merkezi Bankın qərarı | Merkezi Bankın → Mərkəzi Bankın",
                    "Baki-Tiflis | Baki → Bakı"
                })
        void a_variant_is_found_with_its_ending(String text, String found) {
            assertThat(azerbaijani.in(text, UNAPPROVED_SPELLING)).isEqualTo(found == null ? List.of() : List.of(found));
        }

        @Test
        void an_approved_name_with_its_ending_is_left_alone() {
            assertThat(azerbaijani.in("Bakının, Bakıdan, Əliyevin, Mərkəzi Bankın, Bakirə", UNAPPROVED_SPELLING))
                    .isEmpty();
        }

        @Test
        void where_the_ending_would_need_other_letters_a_person_mends_it() {
            assertThat(azerbaijani.in("Bakuya, Gandzada, Mərkəz Bankının", UNAPPROVED_SPELLING))
                    .containsExactly("Bakuya → Bakıya", "Gandzada → Gəncədə", "Mərkəz Bankının");
        }
    }
}
