package io.masthead.domain.intake.text;

/** The signs before an item of a list. */
final class Bullet {

    private static final String SURE = "-*•·▪●◦‣⁃∙■□○◆➢➤►";
    private static final String DASHES = "–—";

    /** What Word's bullets of the faces Courier and Wingdings become in plain text: a letter with a tab behind it. */
    private static final String LETTERS = "o§ØüvqÞ";

    private Bullet() {}

    static boolean isSure(String text) {
        return begins(text, SURE) || hasWordsGap(text) || isLetter(text);
    }

    /** A dash may begin an item, or an answer in a dialogue. */
    static boolean isDash(String text) {
        return begins(text, DASHES);
    }

    /** A star may begin an item, or a note to a word with a star behind it. */
    static boolean isStar(String text) {
        return begins(text, "*");
    }

    /** A letter that stands for a bullet, as Word has it for lists inside of lists. */
    static boolean isLetter(String text) {
        return text.length() > 2
                && LETTERS.indexOf(text.charAt(0)) >= 0
                && text.charAt(1) == '\t'
                && text.indexOf('\t', 2) < 0;
    }

    private static boolean begins(String text, String signs) {
        return !text.isEmpty()
                && signs.indexOf(text.charAt(0)) >= 0
                && (text.length() == 1 || Character.isWhitespace(text.charAt(1)) || text.charAt(0) == '•');
    }

    /** Word fills the gap behind a bullet with spaces at which no line breaks; behind a dash such a space is a dialogue's. */
    private static boolean hasWordsGap(String text) {
        return text.length() > 1 && SURE.indexOf(text.charAt(0)) >= 0 && CharacterRules.isSpace(text.charAt(1));
    }

    static String strip(String text) {
        if (!isSure(text) && !isDash(text)) {
            return text;
        }
        int at = 1;
        while (at < text.length() && CharacterRules.isSpace(text.charAt(at))) {
            at++;
        }
        return text.substring(at);
    }
}
