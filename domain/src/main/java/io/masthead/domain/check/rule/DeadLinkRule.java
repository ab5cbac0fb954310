package io.masthead.domain.check.rule;

import io.masthead.domain.check.text.CheckRule;
import io.masthead.domain.check.text.CheckedLine;
import io.masthead.domain.check.text.CheckedLine.Link;
import io.masthead.domain.check.text.Findings;
import java.util.Set;

/** Links to places in the text that are not there. */
final class DeadLinkRule implements TextRule {

    @Override
    public void check(CheckedText text, Findings findings) {
        Set<String> places = text.text().body().linkTargets();
        for (CheckedLine line : text.lines()) {
            for (Link link : line.links()) {
                if (link.address().startsWith("#")
                        && !places.contains(link.address().substring(1))) {
                    findings.add(CheckRule.DEAD_LINK, line, link.from(), link.to(), null, link.address());
                }
            }
        }
    }
}
