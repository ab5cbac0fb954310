package io.masthead.domain.asset;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.ImageBlock;
import io.masthead.domain.refusal.Refused;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes down which section names which picture, in the transaction that stores a revision. */
public final class AssetUses {

    private AssetUses() {}

    /**
     * A section's newest revision has that text in the place of another; where neither names a picture, there is nothing to
     * write down.
     *
     * @param before the body before, as HTML
     * @throws Refused as {@link #stored}
     */
    public static void replaced(UUID section, String before, int revision, Document text) {
        if (!text.images().isEmpty() || !AssetAddress.idsIn(before).isEmpty()) {
            stored(section, revision, text);
        }
    }

    /**
     * A section's newest revision has that text.
     *
     * @throws Refused if a picture that the section did not name before was taken away meanwhile
     */
    public static void stored(UUID section, int revision, Document text) {
        var named = named(text);
        for (AssetUse use : AssetUse.in(section)) {
            if (named.remove(use.asset())) {
                use.goesOn();
            } else if (use.isCurrent()) {
                use.ends(revision - 1);
            }
        }
        if (!named.isEmpty()) {
            begin(section, revision, named);
        }
    }

    private static Set<UUID> named(Document text) {
        return text.images().stream()
                .map(ImageBlock::source)
                .flatMap(address -> AssetAddress.id(address).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static void begin(UUID section, int revision, Set<UUID> named) {
        if (!AssetQueries.held(named).containsAll(named)) {
            throw Refused.field(AssetReason.PICTURE_GONE, "body");
        }
        named.forEach(asset -> new AssetUse(asset, section, revision).persist());
    }
}
