package io.masthead.web.section;

/** Content hashes where there is no room for 64 digits. */
final class ShortHash {

    private static final int DIGITS = 12;

    private ShortHash() {}

    static String of(String hash) {
        return hash.substring(0, Math.min(DIGITS, hash.length()));
    }
}
