package io.masthead.domain.document.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** Collects tracked changes. Those of one kind by one hand at one time that follow each other are one. */
final class ChangeLog {
    private final List<ChangeDraft> changes = new ArrayList<>();
    private final Deque<ChangeDraft> open = new ArrayDeque<>();
    private final Moves moves = new Moves();
    private final Budget budget;
    private long letters;
    private boolean untouched;

    ChangeLog(Budget budget) {
        this.budget = budget;
    }

    /** What is read from now on is changed so, until {@link #end}. */
    void begin(WordChange.Kind kind, Revision revision, BlockPosition place) {
        begin(new ChangeDraft(kind, revision, place, null));
    }

    /**
     * What is read from now on was moved, until {@link #end}.
     *
     * @param source whether it stood here before
     * @param present whether this reading has it here
     */
    void beginMoved(boolean source, boolean present, Revision revision, BlockPosition place) {
        begin(new ChangeDraft(WordChange.Kind.MOVED, revision, place, moves.here(source, present)));
    }

    private void begin(ChangeDraft next) {
        boolean goesOn = !changes.isEmpty() && changes.getLast().goesOn(next, letters);
        open.push(goesOn ? changes.getLast() : add(next));
    }

    /** A passage begins whose moved words are of the move with that name. */
    void beginMove(boolean source, String id, String name) {
        moves.begin(source, id, name, budget);
    }

    void endMove(boolean source, String id) {
        moves.end(source, id);
    }

    void end() {
        open.pop().endsAt(letters);
    }

    /** Words of the text, kept or not. */
    void text(String words) {
        letters += words.length();
        untouched |= open.isEmpty() && !words.isBlank();
        ChangeDraft told = null;
        for (ChangeDraft change : open) {
            if (change != told) { // a change in one just like it is that one
                budget.spend((long) words.length() * Budget.LETTER);
                change.append(words);
            }
            told = change;
        }
    }

    /** Whether there are words that no change of this log is about. */
    boolean hasUntouchedWords() {
        return untouched;
    }

    /** Words of the next paragraph or cell follow. */
    void boundary() {
        open.forEach(ChangeDraft::boundary);
    }

    /** A change that holds no words. */
    void note(WordChange.Kind kind, Revision revision, BlockPosition place) {
        add(new ChangeDraft(kind, revision, place, null));
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
        moves.collect(changes);
        return changes.stream()
                .filter(ChangeDraft::saysSomething)
                .flatMap(this::finished)
                .toList();
    }

    /** Moved words are one change, told where this reading has them. */
    private Stream<WordChange> finished(ChangeDraft change) {
        Moves.End moved = change.moved();
        if (moved == null) {
            return Stream.of(change.finished());
        }
        if (!moves.hasOther(change, moved)) {
            return Stream.of(change.finished(moved.source() ? WordChange.Kind.DELETED : WordChange.Kind.INSERTED));
        }
        return moved.present() ? Stream.of(change.finished()) : Stream.empty();
    }
}
