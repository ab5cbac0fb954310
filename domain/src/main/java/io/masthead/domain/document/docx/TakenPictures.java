package io.masthead.domain.document.docx;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of a file. One that is taken over is read and asked for once, however often it is shown; one that is not is asked
 * for each time, since whoever refuses it says why.
 */
final class TakenPictures {
    /** An issue has some dozens; each is decoded, and kept for good. */
    static final int MOST = 500;

    private final WordPackage file;
    private final WordPictures taker;
    private final Map<String, String> addresses = new HashMap<>();
    private int asked;

    TakenPictures(WordPackage file, WordPictures taker) {
        this.file = file;
        this.taker = taker;
    }

    /** Null where the picture in that part is not taken over, or is one too many. */
    @Nullable
    String address(String part, @Nullable String alternative) {
        String known = addresses.get(part);
        if (known != null || asked++ >= MOST) {
            return known;
        }
        byte[] bytes = file.bytes(part);
        String address = bytes == null ? null : taker.address(bytes, alternative);
        if (address != null) {
            addresses.put(part, address);
        }
        return address;
    }
}
