package io.masthead.domain.check.rule;

import io.masthead.domain.check.text.CheckRule;
import io.masthead.domain.check.text.Findings;
import io.masthead.domain.document.Block;
import io.masthead.domain.document.ContainerBlock;
import io.masthead.domain.document.NodeType;

/** Tables of which no cell is a header (WCAG 2.2, 1.3.1). */
final class TableHeaderRule implements TextRule {

    @Override
    public void check(CheckedText text, Findings findings) {
        for (Block block : text.text().body().blocks()) {
            if (block.type() == NodeType.TABLE && !hasHeader(block)) {
                findings.addBlock(CheckRule.TABLE_WITHOUT_HEADER, block.id());
            }
        }
    }

    private static boolean hasHeader(Block block) {
        return block.type() == NodeType.TABLE_HEADER
                || (block instanceof ContainerBlock container
                        && !block.type().isCell()
                        && container.content().stream().anyMatch(TableHeaderRule::hasHeader));
    }
}
