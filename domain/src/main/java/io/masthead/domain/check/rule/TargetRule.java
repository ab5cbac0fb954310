package io.masthead.domain.check.rule;

import io.masthead.domain.check.text.CheckRule;
import io.masthead.domain.check.text.Findings;

/** More words than the assignment asks for. */
final class TargetRule implements TextRule {

    @Override
    public void check(CheckedText text, Findings findings) {
        Integer target = text.context().targetWords();
        if (target == null) {
            return;
        }
        int words = text.text().words();
        if (words > target) {
            findings.addBlock(
                    CheckRule.TOO_LONG,
                    "",
                    String.valueOf(words),
                    String.valueOf(target),
                    String.valueOf(words - target));
        }
    }
}
