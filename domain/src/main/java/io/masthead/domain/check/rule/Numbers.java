package io.masthead.domain.check.rule;

/** Parts of patterns that rules about numbers share, and what a number never is. */
final class Numbers {

    /** Not inside a word, a number, an address, a version or a list of digits. */
    static final String NOTHING_BEFORE = "(?<![\\p{L}\\p{N}_.,:/@№#+–—-])";

    /** The number ends here. */
    static final String NOTHING_AFTER = "(?![\\p{L}\\p{N}_]|[.,:/–-]\\p{N})";

    /** A space, or one at which no line breaks. */
    static final String GAP = "[ \\u00A0\\u202F]";

    private Numbers() {}

    /** The digits in groups of three from the right. */
    static String grouped(String digits, String sign) {
        var grouped = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            boolean begins = i > 0 && (digits.length() - i) % 3 == 0;
            grouped.append(begins ? sign : "").append(digits.charAt(i));
        }
        return grouped.toString();
    }

    /** The digits alone. */
    static String digits(String number) {
        return number.replaceAll("\\D", "");
    }
}
