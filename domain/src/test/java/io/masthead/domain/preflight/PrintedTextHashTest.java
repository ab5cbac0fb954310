package io.masthead.domain.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.document.Sha256;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.publication.HouseStyle;
import io.masthead.domain.publication.PublicationFixtures;
import io.masthead.domain.publication.ReviewPolicy;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionFixtures;
import io.masthead.domain.section.SectionState;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PrintedTextHashTest {

    private final Issue issue = new Issue(PublicationFixtures.with(ReviewPolicy.DEFAULT), YearMonth.of(2026, 8), "");
    private final Section section = SectionFixtures.in(issue, 1, SectionState.APPROVED);
    private final List<Section> sections = List.of(section);
    private final String logo = Sha256.hex("a logo");

    @Nested
    class Is_another {
        private final String printed = PrintedTextHash.of(issue, sections);
        private final String looked = PreflightKey.of(issue, sections);

        @Test
        void with_another_logo_and_the_same_once_that_is_taken_out() {
            PublicationFixtures.wear(issue.publication(), logo);
            assertThat(PrintedTextHash.of(issue, sections)).isNotEqualTo(printed);
            assertThat(PreflightKey.of(issue, sections)).isNotEqualTo(looked);

            PublicationFixtures.wear(issue.publication(), null);
            assertThat(PrintedTextHash.of(issue, sections)).isEqualTo(printed);
            assertThat(PreflightKey.of(issue, sections)).isEqualTo(looked);
        }

        @Test
        void in_another_house_style() {
            PublicationFixtures.change(issue.publication(), HouseStyle.magazine());

            assertThat(PrintedTextHash.of(issue, sections)).isNotEqualTo(printed);
        }

        @Test
        void with_another_text() {
            assertThat(PrintedTextHash.of(issue, List.of(SectionFixtures.changed(section))))
                    .isNotEqualTo(printed);
        }
    }
}
