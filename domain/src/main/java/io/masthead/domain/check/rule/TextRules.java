package io.masthead.domain.check.rule;

import io.masthead.domain.check.text.Findings;
import io.masthead.domain.check.text.TextFinding;
import io.masthead.domain.document.SectionText;
import java.util.List;

/** All rules, in the order in which findings of one severity are shown. */
public final class TextRules {
    private static final List<TextRule> ALL = List.of(
            new AccessibilityRule(),
            new MissingGlyphRule(),
            new DeadLinkRule(),
            new PlaceholderRule(),
            new LastPeriodRule(),
            new NameRule(),
            new WeekdayRule(),
            new ReferenceRule(),
            new PictureRightRule(),
            new TableHeaderRule(),
            new LinkWordsRule(),
            new TypedListRule(),
            new TargetRule(),
            new ThousandsRule(),
            new DecimalSignRule(),
            new PerCentRule(),
            new RangeRule(),
            new DateOrderRule(),
            new RepeatedPassageRule());

    private TextRules() {}

    /** What is found in the text: the gravest first, a few hundred at most. */
    public static List<TextFinding> check(SectionText text, CheckContext context) {
        var checked = CheckedText.of(text, context);
        var findings = new Findings();
        ALL.forEach(rule -> rule.check(checked, findings));
        return findings.all();
    }
}
