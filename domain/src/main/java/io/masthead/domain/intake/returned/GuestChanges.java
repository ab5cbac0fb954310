package io.masthead.domain.intake.returned;

import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.docx.WordChange;
import io.masthead.domain.document.docx.WordText;
import io.masthead.domain.document.docx.WordWarning;
import io.masthead.domain.document.merge.MergeChoice;
import io.masthead.domain.document.merge.MergeConflict;
import io.masthead.domain.document.merge.TextMerge;
import java.util.List;
import java.util.stream.Collectors;

/** What differs between a file that went out and the one that came back, put into the text that it was made from. */
final class GuestChanges {

    private static final int MOST_NAMES = 3;
    private static final int LONGEST_NAMES = 200;

    private final ExportedRevision exported;
    private final WordText before;
    private final WordText after;

    /**
     * What a guest has changed.
     *
     * @param before the file as it went out, read in
     * @param after the file as it came back, read in
     */
    GuestChanges(ExportedRevision exported, WordText before, WordText after) {
        this.exported = exported;
        this.before = before;
        this.after = after;
    }

    ReturnedText returned(String lastModifiedBy) {
        var tracked = names();
        return new ReturnedText(
                exported.number(),
                exported.text(),
                text(),
                tracked.isEmpty() ? lastModifiedBy : tracked,
                furtherWarnings(),
                after.comments());
    }

    /** Where the file says less than the text, and the guest has changed that place, it is theirs. */
    private SectionText text() {
        var went = FileText.of(before, exported.text());
        var came = FileText.of(after, exported.text());
        var guest = new SectionText(came.title(), came.byline(), WordNoise.without(came.body(), went.body()));
        var merge = TextMerge.of(went, guest, exported.text());
        return merge.resolved(
                merge.conflicts().stream().collect(Collectors.toMap(MergeConflict::id, conflict -> MergeChoice.MINE)));
    }

    private String names() {
        var names = after.changes().stream()
                .map(WordChange::author)
                .filter(name -> !name.isBlank())
                .distinct()
                .limit(MOST_NAMES)
                .collect(Collectors.joining(", "));
        return names.length() <= LONGEST_NAMES ? names : names.substring(0, LONGEST_NAMES);
    }

    private List<WordWarning> furtherWarnings() {
        var old = before.warnings().stream().map(GuestChanges::told).collect(Collectors.toSet());
        return after.warnings().stream()
                .filter(warning -> !old.contains(told(warning)))
                .toList();
    }

    /** A warning without its place, which moves. */
    private static List<Object> told(WordWarning warning) {
        return List.of(warning.code(), warning.arguments());
    }
}
