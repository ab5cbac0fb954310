package io.masthead.web.merge;

import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.diff.DocumentDifference;
import io.masthead.domain.document.merge.MergeConflict;
import io.masthead.domain.document.merge.MergeConflict.Kind;
import io.masthead.domain.document.merge.TextMerge;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A merged text to look at: the writer's, with what came in, and the meeting places.
 *
 * @param title the title with what came in; empty where it is as the writer has it, or is to be chosen
 * @param byline the same of the byline
 * @param ofTitles the meeting places of title and byline
 * @param conflicts how many meeting places there are
 * @param unlisted how many of them are not shown, because nobody would read on
 * @param cameIn how many blocks are not as the writer has them
 */
public record MergeView(
        String title,
        String byline,
        List<ConflictView> ofTitles,
        List<PieceView> pieces,
        int conflicts,
        int unlisted,
        int cameIn) {

    private static final int LISTED = 100;

    /** The merge as the one who wrote mine sees it; by is the name of who wrote theirs. */
    public static MergeView of(TextMerge merge, String by, MergeMessages words) {
        var all = merge.conflicts();
        var listed = all.subList(0, Math.min(LISTED, all.size()));
        var views = new ConflictViews(Set.copyOf(listed), by, words);
        SectionText mine = merge.mine();
        SectionText merged = merge.merged();
        var difference = DocumentDifference.between(mine, merged);
        Set<Kind> met =
                merge.conflictsOfTitles().stream().map(MergeConflict::kind).collect(Collectors.toSet());
        boolean titleIsMine = mine.title().equals(merged.title()) || met.contains(Kind.TITLE);
        boolean bylineIsMine = mine.byline().equals(merged.byline()) || met.contains(Kind.BYLINE);
        return new MergeView(
                titleIsMine ? "" : difference.titleHtml(),
                bylineIsMine ? "" : difference.bylineHtml(),
                views.of(merge.conflictsOfTitles()),
                PieceView.of(merge, views),
                all.size(),
                all.size() - listed.size(),
                difference.changes().size());
    }

    /** Shows the listed ones of some meeting places. */
    record ConflictViews(Set<MergeConflict> listed, String by, MergeMessages words) {
        List<ConflictView> of(List<MergeConflict> conflicts) {
            return conflicts.stream()
                    .filter(listed::contains)
                    .map(conflict -> ConflictView.of(conflict, by, words))
                    .toList();
        }
    }
}
