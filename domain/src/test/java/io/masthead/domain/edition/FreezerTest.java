package io.masthead.domain.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.Documents;
import io.masthead.domain.edition.Manuscript.Kind;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.publication.PublicationFixtures;
import io.masthead.domain.publication.ReviewPolicy;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionFixtures;
import io.masthead.domain.section.SectionState;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreezerTest {

    private static final String NOT_IN_THE_SCHEMA = "<p>The river falls.</p>\n<marquee>Now</marquee>";

    private final Issue issue = new Issue(PublicationFixtures.with(ReviewPolicy.DEFAULT), YearMonth.of(2026, 8), "");

    private Section approved(Document body) {
        return SectionFixtures.approved(issue, 1, body);
    }

    @Test
    void finds_nothing_broken_in_what_was_approved() {
        assertThat(Freezer.broken(List.of(SectionFixtures.in(issue, 1, SectionState.APPROVED))))
                .isEmpty();
    }

    @Test
    void names_the_section_whose_stored_text_is_not_in_the_schema() {
        var section = SectionFixtures.stored(approved(Documents.of("<p>The river falls.</p>")), NOT_IN_THE_SCHEMA);
        assertThat(section.head().isIntact()).isFalse();
        assertThat(Freezer.broken(List.of(section)))
                .containsExactly(Reason.ofSection(EditionReason.HASH_BROKEN, section.id(), "I. Rivers"));
    }

    @Test
    void leaves_out_of_a_proof_what_nobody_has_written() {
        var written = SectionFixtures.in(issue, 1, SectionState.APPROVED);
        var pictured = approved(Documents.of("<figure><img src=\"asset:quay\" alt=\"\"></figure>"));
        var empty = approved(Documents.of("<p> </p>"));

        assertThat(Freezer.written(List.of(written, empty, pictured))).containsExactly(written, pictured);
    }

    @Test
    void refuses_to_freeze_an_edition_of_it() {
        var broken = SectionFixtures.stored(approved(Documents.of("<p>The river falls.</p>")), NOT_IN_THE_SCHEMA);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new Freezer().freeze(issue, List.of(broken), Kind.EDITION, 1))
                .withMessageContaining("I. Rivers");
    }
}
