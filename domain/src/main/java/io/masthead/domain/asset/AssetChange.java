package io.masthead.domain.asset;

import io.masthead.domain.refusal.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * What is said of a picture from now on.
 *
 * @param settles whether somebody has seen what its file proposes, and says this instead; else the proposal stays
 */
public record AssetChange(AssetDescription description, UseRight right, Focus focus, boolean settles) {

    /** What is said of it now. */
    public static AssetChange of(Asset asset) {
        return new AssetChange(asset.description(), asset.right(), asset.focus(), false);
    }

    /** Whether the picture would be another one, or its proposal be settled. */
    boolean changes(Asset asset) {
        var old = of(asset);
        return !description.equals(old.description)
                || !right.equals(old.right)
                || !focus.equals(old.focus)
                || (settles && !asset.proposal().isEmpty());
    }

    List<Reason> problems() {
        var problems = new ArrayList<>(description.problems());
        problems.addAll(right.problems());
        problems.addAll(focus.problems());
        return problems;
    }
}
