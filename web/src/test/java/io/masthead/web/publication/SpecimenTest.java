package io.masthead.web.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.publication.HouseStyle;
import io.masthead.domain.publication.HouseStyle.Design;
import io.masthead.domain.publication.PublicationSettings;
import io.masthead.domain.publication.ReviewPolicy;
import io.masthead.pdf.PdfTypesetter;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecimenTest {

    @ParameterizedTest
    @CsvSource({"en, The year of deep snow", "az, Dərin qar ili", "fr, The year of deep snow"})
    void has_a_text_of_our_own_in_the_publications_language_or_in_english(String language, String title) {
        assertThat(Specimen.of("looks", settings(language, Design.COLUMN), Optional.empty())
                        .title())
                .isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({"en, COLUMN", "en, MAGAZINE", "az, COLUMN", "az, MAGAZINE"})
    void fills_a_page_for_each_that_the_preview_shows(String language, Design design) {
        var typeset = new PdfTypesetter()
                .typeset(Specimen.of("looks", settings(language, design), Optional.empty()), fraction -> {});

        assertThat(typeset.pages()).isGreaterThanOrEqualTo(4);
    }

    private static PublicationSettings settings(String language, Design design) {
        return new PublicationSettings(
                "Looks",
                Map.of("en", "Institute for Fine Pages"),
                "",
                language,
                "Asia/Baku",
                ReviewPolicy.DEFAULT,
                HouseStyle.usual(design));
    }
}
