package io.masthead.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.check.TextWaivers.FindingId;
import io.masthead.domain.check.text.CheckRule;
import io.masthead.domain.check.text.TextFinding;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.issue.IssueReason;
import io.masthead.domain.message.Message;
import io.masthead.domain.publication.PublicationFixtures;
import io.masthead.domain.publication.ReviewPolicy;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.ReasonCode;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionFixtures;
import io.masthead.domain.section.SectionState;
import io.masthead.domain.staff.Actor;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextWaiversTest {

    private static final Actor EDITOR = new Actor(UUID.randomUUID(), "editor", "The Editor", Set.of());

    private final Issue issue = new Issue(PublicationFixtures.with(ReviewPolicy.DEFAULT), YearMonth.of(2026, 8), "");
    private final Section section = SectionFixtures.in(issue, 1, SectionState.DRAFT);

    @Nested
    class Are_refused {
        @ParameterizedTest
        @EnumSource(CheckRule.class)
        void for_every_error_and_nothing_else(CheckRule rule) {
            assertThat(refusals(finding(rule, "ablock1", "5 %"), 0, rule.name(), "ablock1", "5 %"))
                    .isEqualTo(rule.waivable() ? List.of() : List.of(CheckReason.MUST_BE_MENDED));
        }

        @Test
        void where_the_text_has_no_such_finding() {
            var finding = finding(CheckRule.PER_CENT, "ablock1", "5 %");

            assertThat(refusals(finding, 0, "PER_CENT", "ablock2", "5 %")).containsExactly(CheckReason.FINDING_GONE);
            assertThat(refusals(finding, 0, "PER_CENT", "ablock1", "6 %")).containsExactly(CheckReason.FINDING_GONE);
            assertThat(refusals(finding, 0, "TYPED_LIST", "ablock1", "5 %")).containsExactly(CheckReason.FINDING_GONE);
            assertThat(refusals(finding, 0, "per cent", null, null)).containsExactly(CheckReason.FINDING_GONE);
        }

        @Test
        void while_the_issue_is_being_published_and_where_there_are_too_many() {
            var finding = finding(CheckRule.PER_CENT, "ablock1", "5 %");
            issue.freezeFor(UUID.randomUUID());

            assertThat(refusals(finding, TextWaiver.MOST, "PER_CENT", "ablock1", "5 %"))
                    .containsExactly(IssueReason.BEING_PUBLISHED, CheckReason.TOO_MANY_WAIVERS);
        }
    }

    @Nested
    class Cover {
        private final TextFinding finding = finding(CheckRule.PER_CENT, "ablock1", "5 %");
        private final TextWaiver waiver = new TextWaiver(section, finding.identity(), "A quotation.", EDITOR);

        @Test
        void the_same_words_of_the_same_block_wherever_they_move() {
            var moved = new TextFinding(CheckRule.PER_CENT, "ablock1", 70, "5 %", finding.message(), null);

            assertThat(checked(moved).waiver()).isSameAs(waiver);
        }

        @Test
        void no_other_words_block_or_rule() {
            assertThat(checked(finding(CheckRule.PER_CENT, "ablock1", "6 %")).waiver())
                    .isNull();
            assertThat(checked(finding(CheckRule.PER_CENT, "ablock2", "5 %")).waiver())
                    .isNull();
            assertThat(checked(finding(CheckRule.TYPED_LIST, "ablock1", "5 %")).waiver())
                    .isNull();
        }

        private CheckedFinding checked(TextFinding found) {
            return CheckedFinding.of(section, List.of(found), List.of(waiver)).getFirst();
        }
    }

    private List<ReasonCode> refusals(
            TextFinding there, int waivers, String rule, @Nullable String block, @Nullable String quote) {
        var found = List.of(new CheckedFinding(section, there, null));
        return TextWaivers.refusals(section, found, new FindingId(rule, block, quote).identity(), waivers).stream()
                .map(Reason::code)
                .toList();
    }

    private static TextFinding finding(CheckRule rule, String block, String quote) {
        return new TextFinding(rule, block, 3, quote, new Message("bundle", rule.name(), List.of()), null);
    }
}
