package io.masthead.domain.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.Documents;
import io.masthead.domain.edition.Manuscript.Kind;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.preflight.PrintedTextHash;
import io.masthead.domain.publication.HouseStyle;
import io.masthead.domain.publication.PublicationFixtures;
import io.masthead.domain.publication.ReviewPolicy;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionFixtures;
import io.masthead.domain.section.SectionState;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManuscriptFactoryTest {

    private static final String NOT_IN_THE_SCHEMA = "<p>The river falls.</p>\n<marquee>Now</marquee>";

    private final Issue issue = new Issue(PublicationFixtures.with(ReviewPolicy.DEFAULT), YearMonth.of(2026, 8), "");

    private Section approved(Document body) {
        return SectionFixtures.approved(issue, 1, body);
    }

    @Test
    void finds_nothing_broken_in_what_was_approved() {
        assertThat(ManuscriptFactory.broken(List.of(SectionFixtures.in(issue, 1, SectionState.APPROVED))))
                .isEmpty();
    }

    @Test
    void names_the_section_whose_stored_text_is_not_in_the_schema() {
        var section = SectionFixtures.stored(approved(Documents.of("<p>The river falls.</p>")), NOT_IN_THE_SCHEMA);
        assertThat(section.head().isIntact()).isFalse();
        assertThat(ManuscriptFactory.broken(List.of(section)))
                .containsExactly(Reason.ofSection(EditionReason.HASH_BROKEN, section.id(), "I. Rivers"));
    }

    @Test
    void leaves_out_of_a_proof_what_nobody_has_written() {
        var written = SectionFixtures.in(issue, 1, SectionState.APPROVED);
        var pictured = approved(Documents.of("<figure><img src=\"asset:quay\" alt=\"\"></figure>"));
        var empty = approved(Documents.of("<p> </p>"));

        assertThat(ManuscriptFactory.written(List.of(written, empty, pictured))).containsExactly(written, pictured);
    }

    @Test
    void refuses_to_freeze_an_edition_of_it() {
        var broken = SectionFixtures.stored(approved(Documents.of("<p>The river falls.</p>")), NOT_IN_THE_SCHEMA);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new ManuscriptFactory().freeze(issue, List.of(broken), Kind.EDITION, 1))
                .withMessageContaining("I. Rivers");
    }

    @Test
    void hashes_what_was_frozen_as_the_issue_stood_then() {
        var section = SectionFixtures.in(issue, 1, SectionState.APPROVED);
        var logo = Picture.of("a logo".getBytes(StandardCharsets.UTF_8));
        PublicationFixtures.wear(issue.publication(), logo.sha256());
        var before = PrintedTextHash.of(issue, List.of(section));
        var frozen = ManuscriptFixtures.of(issue, section, logo);
        PublicationFixtures.change(issue.publication(), HouseStyle.magazine());
        PublicationFixtures.wear(issue.publication(), null);

        assertThat(ManuscriptFactory.textHash(frozen))
                .isEqualTo(before)
                .isNotEqualTo(PrintedTextHash.of(issue, List.of(section)));
    }
}
