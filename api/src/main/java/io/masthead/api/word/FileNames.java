package io.masthead.api.word;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Names of files that are downloaded, for the header Content-Disposition (RFC 6266). */
final class FileNames {

    private static final int LONGEST = 80;
    private static final String NAMELESS = "text";

    private FileNames() {}

    /** The header's value: the name in letters that every client reads, and in full for those that know how. */
    static String attachment(String name, String extension) {
        var full = cut(plain(name));
        var letters = ascii(full);
        return "attachment; filename=\"" + (letters.isEmpty() ? NAMELESS : letters) + extension
                + "\"; filename*=UTF-8''" + encoded((full.isEmpty() ? NAMELESS : full) + extension);
    }

    /** Without what means something in a path or a shell, and without dots around it, which hide a file. */
    private static String plain(String name) {
        return name.replaceAll("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|%;]+", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("^[ .]+|[ .]+$", "");
    }

    private static String cut(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST)).strip();
    }

    private static String ascii(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\x20-\\x7e]+", "_")
                .replaceAll("^[ _.]+|[ _.]+$", "");
    }

    /** As RFC 8187 writes it: a space is %20, and what it does not allow is digits. */
    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
