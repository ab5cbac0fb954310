package io.masthead.domain.asset;

import io.masthead.domain.refusal.Reason;
import java.util.ArrayList;
import java.util.List;

/** What is said of a picture from now on. */
public record AssetChange(AssetDescription description, UseRight right, Focus focus) {

    /** What is said of it now. */
    public static AssetChange of(Asset asset) {
        return new AssetChange(asset.description(), asset.right(), asset.focus());
    }

    List<Reason> problems() {
        var problems = new ArrayList<>(description.problems());
        problems.addAll(right.problems());
        problems.addAll(focus.problems());
        return problems;
    }
}
