package io.masthead.web.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.check.CheckedFinding;
import io.masthead.domain.check.text.CheckRule;
import io.masthead.domain.check.text.Severity;
import io.masthead.domain.check.text.TextFinding;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.message.Message;
import io.masthead.domain.publication.PublicationFixtures;
import io.masthead.domain.publication.ReviewPolicy;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionFixtures;
import io.masthead.domain.section.SectionState;
import io.masthead.web.form.FormState;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChecksTest {

    private final Section section = SectionFixtures.in(
            new Issue(PublicationFixtures.with(ReviewPolicy.DEFAULT), YearMonth.of(2026, 8), ""),
            1,
            SectionState.DRAFT);

    @Test
    void are_grouped_by_severity_and_mended_together_where_they_are_mended_alike() {
        var checks = checks(
                finding(CheckRule.DEAD_LINK, "ablock1", "there", null),
                finding(CheckRule.PER_CENT, "ablock1", "5 %", "5 per cent"),
                finding(CheckRule.PER_CENT, "ablock2", "5 %", "5 per cent"),
                finding(CheckRule.PER_CENT, "ablock2", "6 %", "6 per cent"));

        assertThat(checks.count()).isEqualTo(4);
        assertThat(checks.groups()).extracting(Checks.Group::severity).containsExactly(Severity.ERROR, Severity.HINT);
        assertThat(checks.groups().getLast().lines())
                .extracting(CheckLine::same)
                .containsExactly(2, 2, 1);
    }

    @Test
    void ask_once_whether_the_same_words_of_a_block_may_stand_and_never_for_an_error() {
        var checks = checks(
                finding(CheckRule.DEAD_LINK, "ablock1", "there", null),
                finding(CheckRule.PER_CENT, "ablock1", "5 %", "5 per cent"),
                finding(CheckRule.PER_CENT, "ablock1", "5 %", "5 per cent"),
                finding(CheckRule.PER_CENT, "ablock2", "5 %", "5 per cent"));

        assertThat(checks.groups().stream().flatMap(it -> it.lines().stream()))
                .extracting(CheckLine::waivable)
                .containsExactly(false, true, false, true);
    }

    private Checks checks(TextFinding... findings) {
        var found = Stream.of(findings)
                .map(it -> new CheckedFinding(section, it, null))
                .toList();
        return Checks.of("/sections/x/checks", found, true, Locale.ENGLISH, FormState.NONE);
    }

    private static TextFinding finding(CheckRule rule, String block, String quote, @Nullable String replacement) {
        var message = new Message("io.masthead.domain.check.text.findings", rule.name(), List.of(quote, "", "#x"));
        return new TextFinding(rule, block, 0, quote, message, replacement);
    }
}
