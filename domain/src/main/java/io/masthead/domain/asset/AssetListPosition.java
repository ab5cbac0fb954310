package io.masthead.domain.asset;

import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Refused;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A position in the list of pictures: what the list is sorted by. It stays good where the picture that stood there was taken
 * away.
 *
 * @param uploadedAt when, UTC
 * @param id tells pictures of the same moment apart
 */
public record AssetListPosition(Instant uploadedAt, UUID id) {

    private static final Pattern FORM = Pattern.compile("([0-9TZ:.-]{20,30})_([0-9a-f-]{36})");

    /** The position of that picture. */
    public static AssetListPosition of(Asset asset) {
        return new AssetListPosition(asset.uploadedAt(), asset.id());
    }

    /**
     * The position that {@link #text} wrote.
     *
     * @param field which field of the request holds it
     * @throws Refused naming that field, if it is none
     */
    public static AssetListPosition parse(String field, String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            throw Refused.field(GeneralReason.MALFORMED, field, text);
        }
        try {
            return new AssetListPosition(Instant.parse(form.group(1)), UUID.fromString(form.group(2)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw (Refused) Refused.field(GeneralReason.MALFORMED, field, text).initCause(e);
        }
    }

    /** The position as it stands in addresses. */
    public String text() {
        return uploadedAt + "_" + id;
    }
}
