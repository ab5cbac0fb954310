package io.masthead.domain.check.rule;

import io.masthead.domain.check.text.CheckRule;
import io.masthead.domain.check.text.Findings;
import io.masthead.domain.document.Block;
import io.masthead.domain.document.ContainerBlock;
import io.masthead.domain.document.ImageBlock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Pictures that may not be published any more. */
final class PictureRightRule implements TextRule {

    @Override
    public void check(CheckedText text, Findings findings) {
        var context = text.context();
        if (context.endedRights().isEmpty()) {
            return;
        }
        var days = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(context.language());
        for (Block block : text.text().body().blocks()) {
            if (block instanceof ContainerBlock figure && figure.content().getFirst() instanceof ImageBlock image) {
                var lastDay = context.endedRights().get(image.source());
                if (lastDay != null) {
                    findings.addBlock(CheckRule.PICTURE_RIGHT_ENDED, figure.id(), days.format(lastDay));
                }
            }
        }
    }
}
