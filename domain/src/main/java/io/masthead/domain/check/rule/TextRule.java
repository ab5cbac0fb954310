package io.masthead.domain.check.rule;

import io.masthead.domain.check.text.Findings;

/** Looks for one sort of thing in a text. Asks for nothing but what it is given, in time that is linear in the text. */
sealed interface TextRule
        permits AccessibilityRule,
                DateOrderRule,
                DeadLinkRule,
                DecimalSignRule,
                LastPeriodRule,
                LinkWordsRule,
                MissingGlyphRule,
                NameRule,
                PerCentRule,
                PictureRightRule,
                PlaceholderRule,
                RangeRule,
                ReferenceRule,
                RepeatedPassageRule,
                TableHeaderRule,
                TargetRule,
                ThousandsRule,
                TypedListRule,
                WeekdayRule {

    void check(CheckedText text, Findings findings);
}
