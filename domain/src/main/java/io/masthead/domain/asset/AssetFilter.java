package io.masthead.domain.asset;

import io.masthead.domain.language.SearchFolding;
import io.quarkus.panache.common.Page;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which pictures are looked for.
 *
 * @param words part of what is said of it, whatever its capitals and accents; null for any
 * @param usage whether texts name it; null for any
 */
public record AssetFilter(@Nullable String words, @Nullable Usage usage) {

    /** Every picture. */
    public static final AssetFilter ALL = new AssetFilter(null, null);

    /** Whether a picture is in use. */
    public enum Usage {
        /** A section's newest revision names it. */
        USED,
        /** Only older revisions name it: it stays for their sake. */
        REPLACED,
        /** No revision names it, and no part of it was cut out: it may be taken away. */
        UNUSED
    }

    private static final String NAMED = "(select 1 from AssetUse u where u.asset = a.id%s)";
    private static final String CURRENT = NAMED.formatted(" and u.lastRevision is null");

    /**
     * A page of the pictures that are found, the newest first.
     *
     * @param position after which the page begins; null for the first page
     */
    public List<Asset> after(@Nullable AssetListPosition position, int most) {
        return page(position, "<", "desc", most);
    }

    /** The pictures that stand right before that position in {@link #after}, in the same order. */
    public List<Asset> before(AssetListPosition position, int most) {
        return page(position, ">", "asc", most).reversed();
    }

    private List<Asset> page(@Nullable AssetListPosition edge, String beyond, String order, int most) {
        var where = new StringBuilder("from Asset a left join fetch a.uploadedBy where 1 = 1");
        var values = new ArrayList<Object>();
        where.append(used());
        if (edge != null) {
            values.add(edge.uploadedAt());
            values.add(edge.id());
            where.append(" and (a.uploadedAt %1$s ?1 or (a.uploadedAt = ?1 and a.id %1$s ?2))".formatted(beyond));
        }
        String folded = words == null ? "" : SearchFolding.of(words);
        if (!folded.isEmpty()) {
            values.add("%" + folded.replaceAll("([%_\\\\])", "\\\\$1") + "%");
            where.append(" and a.wordsFolded like ?%d escape '\\'".formatted(values.size()));
        }
        where.append(" order by a.uploadedAt %1$s, a.id %1$s".formatted(order));
        return Asset.<Asset>find(where.toString(), values.toArray())
                .page(Page.ofSize(most))
                .list();
    }

    private String used() {
        String any = NAMED.formatted("");
        return switch (usage) {
            case null -> "";
            case USED -> " and exists " + CURRENT;
            case REPLACED -> " and exists " + any + " and not exists " + CURRENT;
            case UNUSED ->
                " and not exists " + any + " and not exists (select 1 from Asset c where c.croppedFrom = a.id)";
        };
    }
}
