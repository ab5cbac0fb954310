package io.masthead.domain.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.issue.Issue;
import io.masthead.domain.publication.PublicationFixtures;
import io.masthead.domain.publication.ReviewPolicy;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionFixtures;
import io.masthead.domain.section.SectionState;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreflightKeyTest {

    private final Issue issue =
            new Issue(PublicationFixtures.with(ReviewPolicy.DEFAULT), YearMonth.of(2024, 7), "July");

    private String key(Section section) {
        return PreflightKey.of(issue, List.of(section));
    }

    private Section in(SectionState state) {
        return SectionFixtures.in(issue, 1, state);
    }

    @Test
    void stays_the_same_where_a_review_prints_nothing() {
        var draft = in(SectionState.DRAFT);
        var before = key(draft);
        assertThat(key(SectionFixtures.submitted(draft))).isEqualTo(before);
    }

    @Test
    void is_another_once_a_text_is_approved() {
        var submitted = in(SectionState.IN_REVIEW);
        var before = key(submitted);
        assertThat(key(SectionFixtures.approved(submitted))).isNotEqualTo(before);
    }

    @Test
    void is_another_once_a_text_is_changed() {
        var draft = in(SectionState.DRAFT);
        var before = key(draft);
        assertThat(key(SectionFixtures.changed(draft))).isNotEqualTo(before);
    }
}
