package io.masthead.domain.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.issue.Issue;
import io.masthead.domain.issue.IssueReason;
import io.masthead.domain.preflight.Finding.Rule;
import io.masthead.domain.preflight.Waivers.FindingId;
import io.masthead.domain.publication.HouseStyle;
import io.masthead.domain.publication.PublicationFixtures;
import io.masthead.domain.publication.ReviewPolicy;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.ReasonCode;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionFixtures;
import io.masthead.domain.section.SectionState;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Role;
import io.masthead.domain.staff.StaffReason;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WaiverTest {

    private static final Actor PUBLISHER = actor(Role.PUBLISHER);

    private final Issue issue = new Issue(PublicationFixtures.with(ReviewPolicy.DEFAULT), YearMonth.of(2026, 8), "");
    private final Section section = SectionFixtures.in(issue, 1, SectionState.APPROVED);
    private final List<Section> sections = List.of(section);
    private final Finding widow = new Finding(Rule.WIDOW, section.id().toString(), 3, "the last words", "");
    private final Finding deadLink = new Finding(Rule.DEAD_LINK, section.id().toString(), 0, "see there", "");
    private final Optional<PreflightReport> seen = Optional.of(new PreflightReport(List.of(widow, deadLink), null));

    @Nested
    class Is_refused {
        @Test
        void to_everybody_but_publishers() {
            for (var role : Set.of(Role.EDITOR, Role.REVIEWER, Role.AUDITOR)) {
                assertThat(refusals(seen, finding(widow), actor(role))).containsExactly(StaffReason.MISSING_ROLE);
            }
            assertThat(refusals(seen, finding(widow), PUBLISHER)).isEmpty();
        }

        @Test
        void for_every_rule_that_blocks_and_for_no_other() {
            for (var rule : Rule.values()) {
                var found = new Finding(rule, section.id().toString(), 1, "there", "");
                var report = Optional.of(new PreflightReport(List.of(found), null));
                assertThat(refusals(report, finding(found), PUBLISHER))
                        .as(rule.name())
                        .isEqualTo(rule.blocks() ? List.of(PreflightReason.NEVER_WAIVED) : List.of());
            }
        }

        @Test
        void where_there_is_no_such_finding() {
            var elsewhere = new FindingId("WIDOW", widow.section(), "other words");

            assertThat(refusals(seen, elsewhere, PUBLISHER)).containsExactly(PreflightReason.NO_SUCH_FINDING);
        }

        @Test
        void while_nobody_has_looked_at_the_pages() {
            assertThat(refusals(Optional.empty(), finding(widow), PUBLISHER))
                    .containsExactly(PreflightReason.PAGES_UNCHECKED);
        }

        @Test
        void while_the_issue_is_being_published_and_afterwards() {
            issue.freezeFor(UUID.randomUUID());
            assertThat(refusals(seen, finding(widow), PUBLISHER)).containsExactly(IssueReason.BEING_PUBLISHED);
            issue.published(1);
            assertThat(refusals(seen, finding(widow), PUBLISHER)).containsExactly(IssueReason.NOT_IN_PRODUCTION);
        }
    }

    @Nested
    class Covers {
        private final Waiver waiver = new Waiver(issue, sections, widow, "It is the last issue.", PUBLISHER);

        @Test
        void the_finding_whatever_page_it_moves_to() {
            var moved = new Finding(Rule.WIDOW, widow.section(), 5, widow.place(), "");

            assertThat(waiver.covers(moved, issue, sections)).isTrue();
        }

        @Test
        void no_other_rule_section_or_place() {
            assertThat(waiver.covers(deadLink, issue, sections)).isFalse();
            assertThat(waiver.covers(
                            new Finding(Rule.LONE_HEADING, widow.section(), 3, widow.place(), ""), issue, sections))
                    .isFalse();
            assertThat(waiver.covers(new Finding(Rule.WIDOW, "", 3, widow.place(), ""), issue, sections))
                    .isFalse();
            assertThat(waiver.covers(new Finding(Rule.WIDOW, widow.section(), 3, "elsewhere", ""), issue, sections))
                    .isFalse();
        }

        @Test
        void nothing_once_the_text_has_changed() {
            var changed = SectionFixtures.changed(section);

            assertThat(waiver.covers(widow, issue, List.of(changed))).isFalse();
        }

        @Test
        void nothing_once_the_style_has_changed() {
            PublicationFixtures.change(issue.publication(), HouseStyle.magazine());

            assertThat(waiver.covers(widow, issue, sections)).isFalse();
        }

        @Test
        void a_finding_on_the_cover_while_nothing_that_is_printed_changes() {
            var onTheCover = new Finding(Rule.OVERFULL_LINE, "", 1, "INSTITUTE", "3.0");
            var pass = new Waiver(issue, sections, onTheCover, "So be it.", PUBLISHER);

            assertThat(pass.covers(onTheCover, issue, sections)).isTrue();
            assertThat(pass.covers(onTheCover, issue, List.of(SectionFixtures.changed(section))))
                    .isFalse();
        }
    }

    @Nested
    class What_is_not_waived {
        @Test
        void is_a_reason_with_section_page_and_place() {
            var reasons = PublishBlockers.of(seen.orElseThrow(), List.of(), issue, sections);

            assertThat(reasons)
                    .extracting(Reason::sentence)
                    .containsExactly(
                            "I. Rivers, page 3: the line “the last words” stands apart from its paragraph.",
                            "I. Rivers: the link “see there” leads nowhere.");
            assertThat(reasons).extracting(Reason::section).containsOnly(section.id());
        }

        @Test
        void is_all_that_stands_in_the_way() {
            var waiver = new Waiver(issue, sections, widow, "It is the last issue.", PUBLISHER);

            assertThat(PublishBlockers.of(seen.orElseThrow(), List.of(waiver), issue, sections))
                    .extracting(Reason::code)
                    .containsExactly(Rule.DEAD_LINK);
        }

        @Test
        void has_a_sentence_for_every_rule() {
            for (var rule : Rule.values()) {
                var found = new Finding(rule, section.id().toString(), 7, "there", "12");
                assertThat(PublishBlockers.reason(found, sections).sentence())
                        .as(rule.name())
                        .contains(rule == Rule.EMPTY_PAGE ? "7" : "I. Rivers")
                        .doesNotContain("{");
            }
        }
    }

    private List<ReasonCode> refusals(Optional<PreflightReport> known, FindingId finding, Actor actor) {
        return Waivers.refusals(issue, known, finding, actor).stream()
                .map(Reason::code)
                .toList();
    }

    private static FindingId finding(Finding finding) {
        return new FindingId(finding.rule().name(), finding.section(), finding.place());
    }

    private static Actor actor(Role... roles) {
        return new Actor(UUID.randomUUID(), "somebody", "Somebody", Set.copyOf(Arrays.asList(roles)));
    }
}
