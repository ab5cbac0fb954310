package io.masthead.domain.check.rule;

import io.masthead.domain.check.text.CheckRule;
import io.masthead.domain.check.text.CheckedLine;
import io.masthead.domain.check.text.Findings;

/** Paragraphs that stood in the issue before, word for word. */
final class RepeatedPassageRule implements TextRule {

    @Override
    public void check(CheckedText text, Findings findings) {
        for (CheckedLine line : text.lines()) {
            if (findings.takes(CheckRule.REPEATED_PASSAGE)
                    && text.context().previous().holds(line)) {
                findings.add(CheckRule.REPEATED_PASSAGE, line, 0, line.text().length(), null);
            }
        }
    }
}
