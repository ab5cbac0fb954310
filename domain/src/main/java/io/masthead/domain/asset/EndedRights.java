package io.masthead.domain.asset;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.ImageBlock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds pictures of texts that may not be published any more. */
public final class EndedRights {

    private EndedRights() {}

    /** The last day of each, by the address that the texts name. One question for all of them, none where there is no picture. */
    public static Map<String, LocalDate> in(Collection<Document> texts, LocalDate today) {
        var ids = texts.stream()
                .flatMap(text -> text.images().stream())
                .map(ImageBlock::source)
                .flatMap(address -> AssetAddress.id(address).stream())
                .collect(Collectors.<UUID>toSet());
        var ended = new HashMap<String, LocalDate>();
        Asset.withIds(ids).stream().filter(it -> it.right().hasEnded(today)).forEach(asset -> {
            var lastDay = asset.right().lastDay();
            if (lastDay != null) {
                ended.put(asset.address(), lastDay);
            }
        });
        return ended;
    }
}
