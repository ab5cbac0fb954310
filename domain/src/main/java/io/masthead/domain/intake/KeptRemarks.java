package io.masthead.domain.intake;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.docx.WordChange;
import io.masthead.domain.document.docx.WordComment;
import io.masthead.domain.section.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the places of changes and comments in the texts that were stored, and keeps them there. */
final class KeptRemarks {

    /** The most of either that are kept of one file. */
    static final int MOST = 5000;

    private final Section first;
    private final Map<String, RemarkPlace> places = new HashMap<>();

    /**
     * @param first the section of whatever stands in no text, such as a change of the cover
     */
    KeptRemarks(Section first) {
        this.first = first;
    }

    /** The heading of a section, which is its title now. */
    void heading(String block, Section section) {
        if (!block.isEmpty()) {
            places.put(block, new RemarkPlace(section, ""));
        }
    }

    /**
     * The blocks of a section's text.
     *
     * @param read the text as it was read, with the ids that the remarks name
     * @param stored the same text as it was stored, perhaps with other ids
     */
    void text(Document read, Document stored, Section section) {
        var before = read.blockIds();
        var now = stored.blockIds();
        for (int i = 0; i < before.size() && before.size() == now.size(); i++) {
            places.putIfAbsent(before.get(i), new RemarkPlace(section, now.get(i)));
        }
    }

    /** How many of them are not kept. */
    static int beyond(List<WordChange> changes, List<WordComment> comments) {
        return Math.max(0, changes.size() - MOST) + Math.max(0, comments.size() - MOST);
    }

    /** Stores them in their order; what stands in no text goes to the section of the one before it. */
    void store(IntakeReport report, List<WordChange> changes, List<WordComment> comments) {
        var where = new RemarkPlace(first, "");
        for (int i = 0; i < Math.min(changes.size(), MOST); i++) {
            where = place(changes.get(i).block(), where);
            new ImportedChange(report, where, i + 1, changes.get(i)).persist();
        }
        where = new RemarkPlace(first, "");
        for (int i = 0; i < Math.min(comments.size(), MOST); i++) {
            where = place(comments.get(i).block(), where);
            new ImportedComment(report, where, i + 1, comments.get(i)).persist();
        }
    }

    private RemarkPlace place(String block, RemarkPlace before) {
        return places.getOrDefault(block, new RemarkPlace(before.section(), ""));
    }
}
