package io.masthead.domain.document.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Collects tracked changes. Those of one kind by one hand at one time that follow each other are one. */
final class ChangeLog {
    private final List<ChangeDraft> changes = new ArrayList<>();
    private final Deque<ChangeDraft> open = new ArrayDeque<>();
    private final Budget budget;
    private long letters;

    ChangeLog(Budget budget) {
        this.budget = budget;
    }

    /** What is read from now on is changed so, until {@link #end}. */
    void begin(WordChange.Kind kind, Revision revision, BlockPosition place) {
        ChangeDraft last = changes.isEmpty() ? null : changes.getLast();
        if (last != null && last.goesOn(kind, revision, place, letters)) {
            open.push(last);
        } else {
            open.push(add(new ChangeDraft(kind, revision, place)));
        }
    }

    void end() {
        open.pop().endsAt(letters);
    }

    /** Words of the text, kept or not. */
    void text(String words) {
        letters += words.length();
        for (ChangeDraft change : open) {
            budget.spend((long) words.length() * Budget.LETTER);
            change.append(words);
        }
    }

    /** Words of the next paragraph or cell follow. */
    void boundary() {
        open.forEach(ChangeDraft::boundary);
    }

    /** A change that holds no words. */
    void note(WordChange.Kind kind, Revision revision, BlockPosition place) {
        add(new ChangeDraft(kind, revision, place));
    }

    /** Those that were collected elsewhere. */
    void addAll(List<ChangeDraft> others) {
        others.forEach(this::add);
    }

    private ChangeDraft add(ChangeDraft change) {
        budget.spend(Budget.BLOCK);
        changes.add(change);
        return change;
    }

    List<ChangeDraft> drafts() {
        return changes;
    }

    /** All that say something. */
    List<WordChange> all() {
        return changes.stream()
                .filter(ChangeDraft::saysSomething)
                .map(ChangeDraft::finished)
                .toList();
    }
}
