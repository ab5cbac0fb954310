package io.masthead.web.door;

/** Text without the sign U+0000. */
final class NulFreeText {

    private static final String NUL = "\0";

    private NulFreeText() {}

    static boolean isWrong(String text) {
        return text.contains(NUL);
    }

    static String of(String text) {
        return text.replace(NUL, "");
    }
}
