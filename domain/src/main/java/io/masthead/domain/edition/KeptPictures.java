package io.masthead.domain.edition;

import io.masthead.domain.document.Document;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of pages that are looked at again and again while somebody writes. The file of an asset never changes, so it is
 * read once; it stays while there is memory to spare, and is one file in memory however many look at its issue.
 */
@ApplicationScoped
public class KeptPictures {

    /** Names alone are left of what memory was short for. */
    private static final int MOST = 1000;

    private final Map<UUID, SoftReference<Picture>> kept = new LinkedHashMap<>();

    /** As {@link PrintedPictures#of}. */
    public Map<String, Picture> of(List<Document> texts) {
        return PrintedPictures.of(texts, asset -> of(asset.id(), () -> PrintedPictures.read(asset)));
    }

    Picture of(UUID asset, Supplier<Picture> read) {
        var known = known(asset);
        if (known != null) {
            return known;
        }
        var picture = read.get();
        keep(asset, picture);
        return picture;
    }

    private synchronized @Nullable Picture known(UUID asset) {
        var reference = kept.get(asset);
        return reference == null ? null : reference.get();
    }

    private synchronized void keep(UUID asset, Picture picture) {
        kept.put(asset, new SoftReference<>(picture));
        if (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
    }
}
