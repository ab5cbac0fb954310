package io.masthead.web.http;

/** Text without the sign U+0000. */
final class NulCharacter {

    private static final String NUL = "\0";

    private NulCharacter() {}

    static boolean isWrong(String text) {
        return text.contains(NUL);
    }

    static String of(String text) {
        return text.replace(NUL, "");
    }
}
