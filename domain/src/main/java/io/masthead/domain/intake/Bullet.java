package io.masthead.domain.intake;

/** The signs before an item of a list. */
final class Bullet {

    private static final String SURE = "-*•·▪●◦‣";
    private static final String DASHES = "–—";

    private Bullet() {}

    static boolean isSure(String text) {
        return begins(text, SURE);
    }

    /** A dash may begin an item, or an answer in a dialogue. */
    static boolean isDash(String text) {
        return begins(text, DASHES);
    }

    private static boolean begins(String text, String signs) {
        return !text.isEmpty()
                && signs.indexOf(text.charAt(0)) >= 0
                && (text.length() == 1 || Character.isWhitespace(text.charAt(1)) || text.charAt(0) == '•');
    }

    static String strip(String text) {
        return isSure(text) || isDash(text) ? text.substring(1).strip() : text;
    }
}
