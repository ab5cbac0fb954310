package io.masthead.domain.document.docx;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pictures of a file, each read and asked for once, however often it is shown. */
final class TakenPictures {
    /** An issue has some dozens; each is decoded, and kept for good. */
    static final int MOST = 500;

    private final WordPackage file;
    private final WordPictures taker;
    /** By part; empty where it is not taken over. */
    private final Map<String, String> addresses = new HashMap<>();

    TakenPictures(WordPackage file, WordPictures taker) {
        this.file = file;
        this.taker = taker;
    }

    /** Null where the picture in that part is not taken over, or is one too many. */
    @Nullable
    String address(String part, @Nullable String alternative) {
        String known = addresses.get(part);
        if (known == null) {
            known = asked(part, alternative);
            addresses.put(part, known);
        }
        return known.isEmpty() ? null : known;
    }

    private String asked(String part, @Nullable String alternative) {
        byte[] bytes = addresses.size() < MOST ? file.bytes(part) : null;
        String address = bytes == null ? null : taker.address(bytes, alternative);
        return address == null ? "" : address;
    }
}
