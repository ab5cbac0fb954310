package io.masthead.web.section;

/** Content hashes where there is no room for 64 digits. */
final class Hashes {

    private static final int DIGITS = 12;

    private Hashes() {}

    static String brief(String hash) {
        return hash.substring(0, Math.min(DIGITS, hash.length()));
    }
}
