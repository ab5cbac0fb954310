package io.masthead.domain.document.merge;

import java.util.Map;

/** What was chosen where both texts meet; the words of both where nothing was. */
record MergeChoices(Map<String, MergeChoice> chosen) {
    static final MergeChoices NONE = new MergeChoices(Map.of());

    MergeChoice of(String conflict) {
        return chosen.getOrDefault(conflict, MergeChoice.BOTH);
    }

    /** Whether a block stays that the one side changed and the other took out. */
    boolean keepsRemoved(String key, boolean changedByMe) {
        return of(key) != (changedByMe ? MergeChoice.THEIRS : MergeChoice.MINE);
    }
}
