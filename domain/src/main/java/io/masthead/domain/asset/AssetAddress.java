package io.masthead.domain.asset;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** The address under which a text names an asset: {@code /assets/ID/file}. */
public final class AssetAddress {

    private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern ADDRESS = Pattern.compile("/assets/(" + ID + ")/file");

    /** More pictures than a whole issue may have. */
    private static final int MOST = 2000;

    private AssetAddress() {}

    /** Of the asset with that id. */
    public static String of(UUID id) {
        return "/assets/" + id + "/file";
    }

    /** The id of the asset that the address names; empty where it is no such address. */
    public static Optional<UUID> id(String address) {
        var matcher = ADDRESS.matcher(address);
        return matcher.matches() ? Optional.of(UUID.fromString(matcher.group(1))) : Optional.empty();
    }

    /** The ids in all addresses of a text that is not read yet, two thousand at most. */
    static Set<UUID> idsIn(String html) {
        var ids = new LinkedHashSet<UUID>();
        var matcher = ADDRESS.matcher(html);
        while (ids.size() < MOST && matcher.find()) {
            ids.add(UUID.fromString(matcher.group(1)));
        }
        return ids;
    }
}
