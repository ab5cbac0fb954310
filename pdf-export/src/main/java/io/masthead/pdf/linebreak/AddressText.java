package io.masthead.pdf.linebreak;

import java.util.regex.Pattern;

/**
 * Addresses of pages, mails and files in running text. They are never hyphenated: a reader would take the hyphen for
 * a part of them.
 */
final class AddressText {
    /** A name of two labels or more, the last of letters, with or without a path: example.org/a, report.pdf. */
    private static final Pattern HOST = Pattern.compile(
            "[\\p{Ps}\\p{Pi}\"']*(?:[\\p{L}\\p{N}][\\p{L}\\p{N}_-]+\\.)+\\p{L}{2,}(?:[^\\p{L}\\p{N}].*)?");

    /** Behind these an address may go on in the next line. */
    private static final String BREAK_AFTER = "/.-?&=_#@";

    /** What may begin the next line, beside letters and digits. */
    private static final String BREAK_BEFORE = "%~$+*([{<";

    /** What is no longer stays on one line. */
    private static final int SHORT = 15;

    private AddressText() {}

    /** Whether letters without a space among them are an address. */
    static boolean is(String letters) {
        return letters.contains("://")
                || isInside(letters, '@')
                || isInside(letters, '_')
                || (isInside(letters, '.')
                        && (letters.startsWith("www.") || HOST.matcher(letters).matches()));
    }

    private static boolean isInside(String letters, char c) {
        int at = letters.indexOf(c);
        return at > 0 && at < letters.length() - 1;
    }

    /** Whether a line may end inside an address before the character at the index. */
    static boolean mayBreak(String address, int at) {
        if (address.length() <= SHORT || at <= 0 || at >= address.length()) {
            return false;
        }
        char next = address.charAt(at);
        if (next == '%') {
            return true;
        }
        return BREAK_AFTER.indexOf(address.charAt(at - 1)) >= 0
                && (Character.isLetterOrDigit(next) || BREAK_BEFORE.indexOf(next) >= 0)
                && !endsWith(address, at, "://")
                && !endsWith(address, at, "www.");
    }

    private static boolean endsWith(String address, int at, String end) {
        return address.startsWith(end, at - end.length());
    }
}
