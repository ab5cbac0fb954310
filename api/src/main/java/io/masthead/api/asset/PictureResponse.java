package io.masthead.api.asset;

import io.masthead.domain.asset.Asset;
import io.masthead.domain.asset.AssetFile;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** A picture's file as a response. It never changes, and runs nothing wherever it is opened. */
public final class PictureResponse {

    /** Of its reader alone: whether somebody may see it is asked anew of everybody else. */
    private static final String FOR_A_YEAR = "private, max-age=31536000, immutable";

    private PictureResponse() {}

    /**
     * The file that is at least so many pixels wide; the whole where none is.
     *
     * @throws io.masthead.domain.refusal.Refused if there is no such asset
     */
    public static Response of(Asset asset, int width) {
        return Response.ok(AssetFile.of(asset, width).bytes(), type(asset))
                .header("Cache-Control", FOR_A_YEAR)
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .build();
    }

    static String type(Asset asset) {
        return "image/" + asset.format().name().toLowerCase(Locale.ROOT);
    }
}
