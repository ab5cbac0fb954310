package io.masthead.domain.intake.returned;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.Document;
import io.masthead.domain.document.PlainText;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.docx.WordHeading;
import io.masthead.domain.document.docx.WordOrigin;
import io.masthead.domain.document.docx.WordText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A section's file as title, byline and body: the first two are blocks of the file. */
final class FileText {

    /** The level of Word's own title. */
    private static final int TITLE = 0;

    private FileText() {}

    /**
     * The text of a file.
     *
     * @param origin what the file was made from: it has its title from there where the file has none any more
     */
    static SectionText of(WordText file, SectionText origin) {
        var blocks = new ArrayList<>(file.document().blocks());
        var title = take(blocks, titleId(file));
        var byline = take(blocks, WordOrigin.BYLINE_BLOCK.id());
        return new SectionText(
                title == null ? origin.title() : title, byline == null ? "" : byline, new Document(blocks));
    }

    /** Who types a new title over the old one takes the bookmark away; Word's style stays. */
    private static String titleId(WordText file) {
        boolean isMarked =
                file.document().blocks().stream().anyMatch(block -> block.id().equals(WordOrigin.TITLE_BLOCK.id()));
        return isMarked
                ? WordOrigin.TITLE_BLOCK.id()
                : file.outline().stream()
                        .filter(heading -> heading.level() == TITLE)
                        .map(WordHeading::block)
                        .findFirst()
                        .orElse("");
    }

    private static @Nullable String take(List<Block> blocks, String id) {
        for (int i = 0; i < blocks.size() && !id.isEmpty(); i++) {
            if (blocks.get(i).id().equals(id)) {
                return PlainText.of(List.of(blocks.remove(i)), false).replace('\n', ' ');
            }
        }
        return null;
    }
}
