package io.masthead.domain.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.issue.Issue;
import io.masthead.domain.issue.IssueReason;
import io.masthead.domain.preflight.PrintedTextHash;
import io.masthead.domain.publication.PublicationFixtures;
import io.masthead.domain.publication.ReviewPolicy;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.ReasonCode;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionFixtures;
import io.masthead.domain.section.SectionState;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadinessTest {

    private final Issue issue = new Issue(PublicationFixtures.with(ReviewPolicy.DEFAULT), YearMonth.of(2026, 8), "");

    @Test
    void is_there_when_every_section_is_approved() {
        assertThat(readiness(SectionState.APPROVED, SectionState.APPROVED).ready())
                .isTrue();
    }

    @Test
    void is_not_there_without_a_section() {
        assertThat(codes(readiness())).containsExactly(EditionReason.NO_SECTIONS);
    }

    @Test
    void names_every_section_that_is_not_approved() {
        var first = section(1, SectionState.DRAFT);
        var second = section(2, SectionState.IN_REVIEW);
        var third = section(3, SectionState.CHANGES_REQUESTED);
        var fourth = section(4, SectionState.APPROVED);

        var reasons =
                Readiness.of(issue, List.of(first, second, third, fourth), null).reasons();

        assertThat(reasons)
                .extracting(Reason::code)
                .containsExactly(
                        EditionReason.SECTION_DRAFT,
                        EditionReason.SECTION_IN_REVIEW,
                        EditionReason.SECTION_CHANGES_REQUESTED);
        assertThat(reasons).extracting(Reason::section).containsExactly(first.id(), second.id(), third.id());
        assertThat(reasons.getFirst().sentence()).contains("I. Rivers");
    }

    @Test
    void is_not_there_where_a_section_is_called_approved_and_nobody_approved_its_text() {
        var unread = section(1, SectionState.DRAFT);
        unread.reviveApproval(null);

        assertThat(codes(Readiness.of(issue, List.of(unread), null))).containsExactly(EditionReason.HASH_BROKEN);
    }

    @Test
    void is_not_there_while_the_issue_is_being_published_but_for_the_job_that_does_it() {
        var sections = List.of(section(1, SectionState.APPROVED));
        issue.freezeFor(UUID.randomUUID());

        assertThat(codes(Readiness.of(issue, sections, null))).containsExactly(IssueReason.BEING_PUBLISHED);
        assertThat(Readiness.whileFrozen(sections, null, PrintedTextHash.of(issue, sections))
                        .ready())
                .isTrue();
    }

    @Test
    void is_not_there_for_a_published_issue() {
        issue.published(1);

        assertThat(codes(readiness(SectionState.APPROVED))).containsExactly(IssueReason.NOT_IN_PRODUCTION);
    }

    private Readiness readiness(SectionState... states) {
        var sections = IntStream.range(0, states.length)
                .mapToObj(i -> section(i + 1, states[i]))
                .toList();
        return Readiness.of(issue, sections, null);
    }

    private Section section(int place, SectionState state) {
        return SectionFixtures.in(issue, place, state);
    }

    private static List<ReasonCode> codes(Readiness readiness) {
        return readiness.reasons().stream().map(Reason::code).toList();
    }
}
