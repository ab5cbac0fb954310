package io.masthead.domain.check.rule;

import io.masthead.domain.check.text.CheckRule;
import io.masthead.domain.check.text.Findings;
import io.masthead.domain.check.text.TextFinding;
import io.masthead.domain.document.Accessibility;
import io.masthead.domain.section.AccessibilityReasons;

/** What a text is not submitted with: the same rule, and the same sentence, as the refusal. */
final class AccessibilityRule implements TextRule {

    @Override
    public void check(CheckedText text, Findings findings) {
        for (var problem : Accessibility.problems(text.text().body())) {
            findings.add(new TextFinding(
                    CheckRule.valueOf(problem.code().name()),
                    problem.blockId(),
                    0,
                    "",
                    AccessibilityReasons.reason(problem).message(),
                    null));
        }
    }
}
