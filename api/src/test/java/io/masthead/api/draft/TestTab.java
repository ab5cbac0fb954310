package io.masthead.api.draft;

import io.masthead.domain.draft.EditorTab;
import io.masthead.domain.draft.WorkingCopies.Typed;
import io.masthead.domain.refusal.ReasonCode;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.section.MoveRequest;
import io.masthead.domain.section.Revision.Origin;
import java.util.List;
import java.util.UUID;

/** An open editor, as its script behaves: it adds words, keeps them, and keeps them apart where it may not write. */
final class TestTab {

    private final Desks desks;
    private final UUID section;
    final EditorTab tab;
    private int basedOn;
    private String words;
    private long change;

    TestTab(Desks desks, UUID section, EditorTab tab) {
        this.desks = desks;
        this.section = section;
        this.tab = tab;
        reload();
    }

    /** From what is saved. */
    void reload() {
        basedOn = desks.head(section);
        words = desks.words(section);
    }

    void open() {
        desks.leases.acquire(section, tab, null);
    }

    void takeOver() {
        desks.leases.takeOver(section, tab);
    }

    void leave() {
        desks.leases.release(section, tab);
    }

    void goOn() {
        words = desks.workingCopies
                .goOn(section, tab, desks.writtenAt(section))
                .unsaved()
                .text()
                .body()
                .text();
    }

    /** One word more, kept in the working copy. */
    void type(String word) {
        add(word);
        write(change);
    }

    /** One word more, kept nowhere yet. */
    void add(String word) {
        words = (words + " " + word).strip();
        change++;
    }

    /** One word more, unless it was typed already. */
    void addUnlessThere(String word) {
        if (!words.contains(word)) {
            add(word);
        }
    }

    /** The words as they are, as the change with that number. */
    void write(long number) {
        desks.workingCopies.write(section, tab, typed(number));
    }

    /** Keeps what cannot be written. */
    void keep() {
        desks.copies.keep(section, tab, typed(change));
    }

    void save() {
        var request = MoveRequest.save(Texts.of(words), Origin.SAVED, "");
        basedOn = desks.saves.fromTab(section, tab, basedOn, ++change, request).headNumber();
    }

    /** Saves in the place of what others have saved meanwhile, with their words. */
    void saveMerged() {
        try {
            save();
        } catch (Refused refused) {
            if (refused.kind() != ReasonCode.Kind.STALE) {
                throw refused;
            }
            var own = words;
            reload();
            for (var word : own.split(" ", -1)) {
                words = List.of(words.split(" ", -1)).contains(word) ? words : (words + " " + word).strip();
            }
            save();
        }
    }

    Typed typed(long number) {
        return new Typed(Texts.of(words), basedOn, number);
    }
}
