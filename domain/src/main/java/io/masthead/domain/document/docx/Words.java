package io.masthead.domain.document.docx;

import io.masthead.domain.document.Inline;
import io.masthead.domain.document.PlainText;
import java.util.List;

/** The words of drafts, to find them by. */
final class Words {
    private Words() {}

    static String of(List<Inline> line) {
        return PlainText.of(line);
    }

    static String of(BlockDraft draft) {
        if (draft.children.isEmpty()) {
            return PlainText.of(draft.line);
        }
        var words = new StringBuilder();
        for (BlockDraft child : draft.children) {
            String more = of(child);
            words.append(words.isEmpty() || more.isEmpty() ? "" : " ").append(more);
        }
        return words.toString();
    }
}
