package io.masthead.domain.document.diff;

import io.masthead.domain.document.Inline;
import io.masthead.domain.document.Inline.TextRun;
import io.masthead.domain.document.NodeType;
import io.masthead.domain.document.SectionText;
import java.util.List;

/**
 * What changed from one text to another, block by block and word by word. The HTML is the newer text in the elements
 * of {@link NodeType} with {@code ins} and {@code del}; a block that differs says how in {@code data-diff}: added,
 * removed, changed, moved, moved-away or formatted. Without what is in {@code ins} its words are the older text's,
 * without what is in {@code del} the newer one's. A cell's paragraphs are shown in one line.
 */
public final class DocumentDifference {
    private final SectionText from;
    private final SectionText to;
    private final String title;
    private final String byline;
    private final String html;
    private final List<BlockChange> changes;
    private final int added;
    private final int removed;

    private DocumentDifference(SectionText from, SectionText to) {
        this.from = from;
        this.to = to;
        var markup = new InlineDiffWriter();
        var aside = new InlineDiffWriter();
        var body = new DocumentDiffWriter(BlockComparison.between(from.body(), to.body()), markup);
        title = aside.compared(plain(from.title()), plain(to.title()));
        byline = aside.compared(plain(from.byline()), plain(to.byline()));
        html = body.html();
        changes = body.changes();
        added = markup.added();
        removed = markup.removed();
    }

    /** Compares two texts; never refuses. */
    public static DocumentDifference between(SectionText from, SectionText to) {
        return new DocumentDifference(from, to);
    }

    /** The newer body with what came and went. Safe to show: every word is escaped. */
    public String html() {
        return html;
    }

    /** The title with what came and went, as inline HTML. */
    public String titleHtml() {
        return title;
    }

    /** The byline with what came and went, as inline HTML. */
    public String bylineHtml() {
        return byline;
    }

    /** Whether both texts have the same content hash. */
    public boolean isEmpty() {
        return from.sameContentAs(to);
    }

    /** Words of the body that came; what only moved and notes do not count. */
    public int wordsAdded() {
        return added;
    }

    /** Words of the body that went; what only moved and notes do not count. */
    public int wordsRemoved() {
        return removed;
    }

    /** What happened to each block that differs, in the order of {@link #html}. */
    public List<BlockChange> changes() {
        return changes;
    }

    private static List<Inline> plain(String letters) {
        return letters.isEmpty() ? List.of() : List.of(new TextRun(letters, List.of()));
    }
}
